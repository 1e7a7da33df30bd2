import { cameoAliases, regions } from "./codeAliases.ts";
import { stateCodes } from "./stateCodes.ts";

/**
 * The state that a country code of CAMEO's actors stands for, as ISO 3166-1 alpha-3; none for a
 * region or an unknown code. Not for places: GDELT's geography has FIPS 10-4, where BO is Belarus.
 *
 * @example
 * principalOfCode("ROM"); //=> "ROU"
 * principalOfCode("MEA"); //=> undefined
 */
export function principalOfCode(code: string): string | undefined {
  if (regions.has(code)) return undefined;
  const state = cameoAliases[code] ?? code;
  return stateCodes.has(state) ? state : undefined;
}
