import type { Codebook } from "./CodeEntry.ts";

/** A codebook whose codes mean what CAMEO codes mean. */
export function likeCameo(cameo: Codebook, likes: Readonly<Record<string, string>>): Codebook {
  return new Map(
    Object.entries(likes).map(([code, like]) => {
      const entry = cameo.get(like);
      if (entry === undefined) throw new Error(`${code} is likened to no CAMEO code: ${like}`);
      return [code, { ...entry, code }];
    }),
  );
}
