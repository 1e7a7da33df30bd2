import { datingWords } from "@harmel/views";
import type { Draft } from "./Draft.ts";
import type { Finding } from "./Finding.ts";
import { reportId } from "./signalOf.ts";

/**
 * What each data set says of each span, as a report. The data are dated by the act: that a row was
 * there on the act's own day is assumed, and a week is taken as known on its last day.
 */
export function reportsOf(drafts: readonly Draft[], { sides: [a, b] }: Finding) {
  const reports = drafts.flatMap(({ span, evidence }) =>
    evidence.map(({ dataSet }) => {
      const when = datingWords(
        span.precision === "week" ? { from: span.from, precision: "week" } : { from: span.from },
      );
      return {
        id: reportId(dataSet, span),
        source: dataSet.id,
        title: `${dataSet.name} on ${a.name} and ${b.name}, ${when}`,
        published: { from: span.to },
        // A table of codes is in no language.
        language: "zxx",
      };
    }),
  );
  return [...new Map(reports.map((report) => [report.id, report])).values()];
}
