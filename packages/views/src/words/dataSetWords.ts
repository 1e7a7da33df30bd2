const names: Readonly<Record<string, string>> = {
  acled: "ACLED",
  gdelt: "GDELT",
  icews: "ICEWS",
  "keds-cameo": "KEDS (CAMEO codes)",
  "keds-weis": "KEDS (WEIS codes)",
  polecat: "POLECAT",
  "ucdp-ged": "UCDP GED",
};

/**
 * A data set as people call it; one of the user's own by its own name.
 *
 * @example
 * dataSetWords("icews"); //=> "ICEWS"
 */
export function dataSetWords(name: string): string {
  return names[name] ?? name;
}
