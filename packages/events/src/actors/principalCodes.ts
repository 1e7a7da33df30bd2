import { cameoAliases } from "./codeAliases.ts";
import { principalOfCode } from "./principalOfCode.ts";
import { stateCodes } from "./stateCodes.ts";

/** Every code that {@link principalOfCode} knows, with its state, for the archive to join with. */
export const principalCodes: readonly (readonly [code: string, principal: string])[] = [
  ...stateCodes,
  ...Object.keys(cameoAliases),
].flatMap((code) => {
  const principal = principalOfCode(code);
  return principal === undefined ? [] : [[code, principal] as const];
});
