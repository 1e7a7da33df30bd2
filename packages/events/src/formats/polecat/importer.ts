import type { Importer } from "../Importer.ts";
import { detectPolecat } from "./detect.ts";
import { polecatMapping } from "./mapping.ts";

/** POLECAT, yearly, monthly and weekly files. */
export const polecat: Importer = {
  format: "polecat",
  dataSet: "polecat",
  scheme: "plover",
  isRestricted: false,
  isDirected: true,
  sameBy: "id",
  detect: (sample) => (detectPolecat(sample) ? "yes" : "no"),
  open(sample) {
    const header = detectPolecat(sample);
    if (header === undefined) return { reason: "the first line does not name POLECAT's columns" };
    const layout = { separator: "\t", isQuoted: false, otherwise: "latin1" } as const;
    return { layout, hasHeader: true, map: polecatMapping(header) };
  },
};
