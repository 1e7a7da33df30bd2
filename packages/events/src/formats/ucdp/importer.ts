import type { Importer } from "../Importer.ts";
import { detectUcdp } from "./detect.ts";
import { ucdpMapping } from "./mapping.ts";

/** UCDP GED and Candidate events. */
export const ucdpGed: Importer = {
  format: "ucdp-ged",
  dataSet: "ucdp-ged",
  scheme: "ucdp",
  isRestricted: false,
  isDirected: false,
  sameBy: "id",
  detect: (sample) => (detectUcdp(sample) ? "yes" : "no"),
  open(sample) {
    const found = detectUcdp(sample);
    if (found === undefined)
      return { reason: "the first line is neither UCDP's header nor its row" };
    const { header, hasHeader } = found;
    const layout = { separator: header.separator, isQuoted: true, otherwise: "rejected" } as const;
    return { layout, hasHeader, map: ucdpMapping(header) };
  },
};
