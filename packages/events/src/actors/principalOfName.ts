import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
import { nameAliases } from "./nameAliases.ts";
import { alpha3 } from "./stateCodes.ts";

const states: ReadonlyMap<string, string> = new Map([
  ...Object.entries(english.countries).flatMap(([two, names]) => {
    const state = alpha3.get(two) ?? two;
    return [names].flat().map((name) => [plain(name), state] as const);
  }),
  ...Object.entries(nameAliases).map(([name, state]) => [plain(name), state] as const),
]);

/**
 * The state of a name, as ISO 3166-1 alpha-3: names of the ISO table in English and those that
 * ICEWS, ACLED and UCDP use. Case, accents and a bracket with another name do not matter.
 *
 * @example
 * principalOfName("Russia (Soviet Union)"); //=> "RUS"
 * principalOfName("Occupied Palestinian Territory"); //=> "PSE"
 */
export function principalOfName(name: string): string | undefined {
  return states.get(plain(name)) ?? states.get(plain(name.replace(/\s*\(.*\)\s*$/, "")));
}

function plain(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}
