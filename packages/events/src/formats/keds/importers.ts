import type { Importer } from "../Importer.ts";
import { detectKeds } from "./detect.ts";
import { kedsMapping } from "./mapping.ts";

const keds = (scheme: "cameo" | "weis"): Importer => ({
  format: `keds-${scheme}`,
  dataSet: `keds-${scheme}`,
  hasManySets: true,
  scheme,
  isRestricted: false,
  isDirected: true,
  sameBy: "id",
  detect(sample) {
    const found = detectKeds(sample)?.scheme;
    if (found === "unsure") return "unsure";
    return found === scheme ? "yes" : "no";
  },
  open(sample) {
    const found = detectKeds(sample);
    if (found === undefined) return { reason: "the rows are not date, source, target and code" };
    const { separator } = found.header;
    const layout = { separator, isQuoted: separator === ",", otherwise: "latin1" } as const;
    return { layout, hasHeader: found.hasHeader, map: kedsMapping(found, scheme) };
  },
});

/** KEDS and TABARI data with CAMEO codes. */
export const kedsCameo = keds("cameo");
/** KEDS data with WEIS codes. */
export const kedsWeis = keds("weis");
