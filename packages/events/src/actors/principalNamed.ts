import { principalOfCode } from "./principalOfCode.ts";
import { principalOfName } from "./principalOfName.ts";

/**
 * The principal that a person means: a state by its code or its English name, in any case, else a
 * code of three to six letters of an organisation as the data sets have it (UNO, NAT, EEC).
 *
 * @example
 * principalNamed("belarus"); //=> "BLR"
 * principalNamed("nat"); //=> "NAT"
 */
export function principalNamed(name: string): string | undefined {
  const code = name.trim().toUpperCase();
  const state = principalOfCode(code) ?? principalOfName(name);
  return state ?? (/^[A-Z]{3,6}$/.test(code) ? code : undefined);
}
