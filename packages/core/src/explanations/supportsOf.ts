import type { Casebook } from "../casebook/casebook.ts";
import type { Evidence } from "../casebook/evidence.ts";
import type { Knowledge } from "../evidence/knowledge.ts";
import { speakerOf } from "../evidence/speakerOf.ts";
import type { Support } from "./evidenceItem.ts";

/** Finds the support that a report gives; `undefined` while it is not published, or unknown. */
export type SupportOf = (
  item: Pick<Evidence, "report" | "by"> & Partial<Pick<Evidence, "credibility">>,
) => Support | undefined;

/**
 * Prepares to say, of any report published by the day of a knowledge, who stands behind it.
 * Linear in reports and sources, once.
 *
 * @example
 * supportsOf(casebook, knowledge)({ report: "r1" })?.origin; //=> "BLR"
 */
export function supportsOf(casebook: Casebook, knowledge: Knowledge): SupportOf {
  const reports = new Map(casebook.reports.map((report) => [report.id, report]));
  const sources = new Map(casebook.sources.map((source) => [source.id, source]));
  const speaker = speakerOf(casebook, knowledge.principals);
  return ({ report: id, by, credibility }) => {
    const report = reports.get(id);
    const source = sources.get(report?.source ?? "");
    if (report === undefined || source === undefined) return undefined;
    if ((knowledge.published.get(id) ?? Infinity) > knowledge.asOf) return undefined;
    return {
      report: id,
      source: source.id,
      sphere: source.sphere,
      origin: speaker({ report: id, by }),
      ...(report.lineage === undefined ? {} : { lineage: report.lineage }),
      reliability: source.reliability,
      ...(credibility === undefined ? {} : { credibility }),
    };
  };
}
