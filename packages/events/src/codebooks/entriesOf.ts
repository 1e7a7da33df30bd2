import type { KindId } from "@harmel/core";
import type { Codebook } from "./CodeEntry.ts";

/** A codebook from the signed scores of its codes, in tenths, and the kinds of those that have one. */
export function entriesOf(
  scores: Readonly<Record<string, number>>,
  kindOf: (code: string) => KindId | undefined,
): Codebook {
  return new Map(
    Object.entries(scores).map(([code, score]) => {
      const kind = kindOf(code);
      return [code, { code, tenths: Math.abs(score), ...(kind && { kind }) }];
    }),
  );
}
