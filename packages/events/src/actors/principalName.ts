import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
import { alpha3 } from "./stateCodes.ts";

const organisations: Readonly<Record<string, string>> = {
  AFU: "African Union",
  ARL: "Arab League",
  EEC: "European Union",
  NAT: "NATO",
  OSCE: "OSCE",
  UNO: "United Nations",
  XKX: "Kosovo",
};

/** Where the ISO table is stiff: what newspapers write. */
const usual: Readonly<Record<string, string>> = {
  CHN: "China",
  COD: "DR Congo",
  COG: "Republic of the Congo",
  FLK: "Falkland Islands",
  FSM: "Micronesia",
  GMB: "Gambia",
  GBR: "United Kingdom",
  IRN: "Iran",
  LAO: "Laos",
  MDA: "Moldova",
  MKD: "North Macedonia",
  PRK: "North Korea",
  PSE: "Palestine",
  RUS: "Russia",
  SYR: "Syria",
  TUR: "Turkey",
  TWN: "Taiwan",
  TZA: "Tanzania",
  USA: "United States",
  VAT: "Holy See",
};

/** Principals that have an English name, by code. */
export const namedPrincipals: ReadonlyMap<string, string> = new Map([
  ...Object.entries(english.countries).flatMap(([two, names]) => {
    const code = alpha3.get(two);
    const [name] = [names].flat();
    return code === undefined || name === undefined ? [] : [[code, name] as const];
  }),
  ...Object.entries(organisations),
  ...Object.entries(usual),
]);

/**
 * The English name of a principal; a code without one stays what it is.
 *
 * @example
 * principalName("GRC"); //=> "Greece"
 * principalName("OPC"); //=> "OPC"
 */
export function principalName(code: string): string {
  return namedPrincipals.get(code) ?? code;
}
