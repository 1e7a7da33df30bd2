import { namedPrincipals } from "./principalName.ts";
import { principalOfCode } from "./principalOfCode.ts";
import { principalOfName } from "./principalOfName.ts";

const codes = new Map([...namedPrincipals].map(([code, name]) => [name.toUpperCase(), code]));

/**
 * The principal that a person means: a state or an organisation by its code or its English name, in
 * any case, else a code of three to six letters as the data sets have it (OPC).
 *
 * @example
 * principalNamed("belarus"); //=> "BLR"
 * principalNamed("nat"); //=> "NAT"
 */
export function principalNamed(name: string): string | undefined {
  const code = name.trim().toUpperCase();
  const known = principalOfCode(code) ?? principalOfName(name) ?? codes.get(code);
  return known ?? (/^[A-Z]{3,6}$/.test(code) ? code : undefined);
}
