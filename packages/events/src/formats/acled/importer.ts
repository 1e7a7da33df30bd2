import type { Importer } from "../Importer.ts";
import { detectAcled } from "./detect.ts";
import { acledMapping } from "./mapping.ts";

/** ACLED exports, the layout of 2022 and today's. */
export const acled: Importer = {
  format: "acled",
  dataSet: "acled",
  scheme: "acled",
  isRestricted: true,
  isDirected: false,
  sameBy: "id",
  detect: (sample) => (detectAcled(sample) ? "yes" : "no"),
  open(sample) {
    const header = detectAcled(sample);
    if (header === undefined) return { reason: "the first line does not name ACLED's columns" };
    const layout = { separator: header.separator, isQuoted: true, otherwise: "rejected" } as const;
    return { layout, hasHeader: true, map: acledMapping(header) };
  },
};
