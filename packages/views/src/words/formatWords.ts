/** The formats of event data, by the name each is asked for: what it is called, and what is read of it. */
export const formatWords = {
  gdelt2: { name: "GDELT 2.0", about: "Event files of a quarter of an hour or longer, 61 columns" },
  gdelt1: { name: "GDELT 1.0", about: "Daily and older event files, 57 or 58 columns" },
  icews: { name: "ICEWS", about: "Yearly and daily event files; may not be passed on" },
  polecat: { name: "POLECAT", about: "PLOVER events, both headers of intensity" },
  acled: { name: "ACLED", about: "Exports of 2022 and of today; may not be passed on" },
  "ucdp-ged": {
    name: "UCDP GED",
    about: "Georeferenced and Candidate events, with or without header",
  },
  "keds-cameo": { name: "KEDS, CAMEO codes", about: "Day, source, target and code, tab-separated" },
  "keds-weis": { name: "KEDS, WEIS codes", about: "The same in the older scheme" },
  csv: { name: "A table of my own", about: "CSV, TSV or Parquet, with a mapping of its columns" },
} as const satisfies Record<string, { readonly name: string; readonly about: string }>;

/**
 * What a format is called; one that is not known here by the name it is asked for.
 *
 * @example
 * formatName("gdelt2"); //=> "GDELT 2.0"
 */
export function formatName(format: string): string {
  return format in formatWords ? formatWords[format as keyof typeof formatWords].name : format;
}
