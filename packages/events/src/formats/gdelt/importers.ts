import type { Importer } from "../Importer.ts";
import { detectGdelt } from "./detect.ts";
import { gdeltFast } from "./fast.ts";
import { gdeltMapping } from "./mapping.ts";

const gdelt = (version: 1 | 2): Importer => ({
  format: `gdelt${version}`,
  dataSet: "gdelt",
  scheme: "cameo",
  isRestricted: false,
  isDirected: true,
  sameBy: "report",
  detect: (sample) => (detectGdelt(sample)?.version === version ? "yes" : "no"),
  open(sample) {
    const layout = detectGdelt(sample);
    if (layout === undefined)
      return { reason: "no row has the 57, 58 or 61 fields of GDELT events" };
    const { separator, hasHeader, columns } = layout;
    const fast = gdeltFast(layout);
    return {
      layout: { separator, isQuoted: separator === ",", otherwise: "rejected" },
      hasHeader,
      map: gdeltMapping(columns),
      ...(fast && { fast }),
    };
  },
});

/** GDELT 2.0 events: a file every quarter of an hour. */
export const gdelt2 = gdelt(2);
/** GDELT 1.0 events: a file a day, and the backfile. */
export const gdelt1 = gdelt(1);
