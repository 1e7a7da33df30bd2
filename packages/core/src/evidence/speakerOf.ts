import type { Evidence } from "../casebook/evidence.ts";
import type { Report } from "../casebook/report.ts";
import type { Source } from "../casebook/source.ts";

/**
 * Prepares to say whose word an evidence item is, rolled up to a principal: the speaker it names,
 * else the origin its source speaks for, else the source itself.
 *
 * An unknown report gives the empty text. Linear in reports and sources, once; it never throws.
 *
 * @example
 * speakerOf(casebook, new Map())({ report: "r1", by: "BLR" }); //=> "BLR"
 */
export function speakerOf(
  casebook: {
    readonly reports: readonly Pick<Report, "id" | "source">[];
    readonly sources: readonly Pick<Source, "id" | "origin">[];
  },
  principals: Pick<ReadonlyMap<string, string>, "get">,
): (item: Pick<Evidence, "report" | "by">) => string {
  const originOf = new Map(casebook.sources.map((source) => [source.id, source.origin]));
  const principalOf = (speaker: string) => principals.get(speaker) ?? speaker;
  const ofReport = new Map(
    casebook.reports.map(({ id, source }) => [id, principalOf(originOf.get(source) ?? source)]),
  );
  return ({ report, by }) =>
    by === undefined ? (ofReport.get(report) ?? principalOf("")) : principalOf(by);
}
