import type { Importer } from "../Importer.ts";
import { detectIcews } from "./detect.ts";
import { icewsMapping } from "./mapping.ts";

/** ICEWS coded events, yearly and daily files. */
export const icews: Importer = {
  format: "icews",
  dataSet: "icews",
  scheme: "cameo",
  isRestricted: true,
  isDirected: true,
  sameBy: "id",
  detect: (sample) => (detectIcews(sample) ? "yes" : "no"),
  open(sample) {
    const header = detectIcews(sample);
    if (header === undefined) return { reason: "the first line does not name ICEWS's columns" };
    const layout = { separator: "\t", isQuoted: false, otherwise: "rejected" } as const;
    return { layout, hasHeader: true, map: icewsMapping(header) };
  },
};
