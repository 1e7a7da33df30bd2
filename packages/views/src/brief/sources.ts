import type { CaseView } from "../case/caseView.ts";
import type { Brief } from "./brief.ts";

/** How many sources a brief has room for. */
const LIMIT = 8;

/** The sources that carry most of the known evidence, with grade and the reason for it. */
export function briefSources(view: CaseView): Brief["sources"] {
  const bySource = new Map<string, { grade: string; reason: string; reports: Set<string> }>();
  for (const { evidence } of view.signals) {
    for (const { source, reliability, reliabilityReason, report } of evidence) {
      const entry = bySource.get(source) ?? {
        grade: reliability,
        reason: reliabilityReason,
        reports: new Set<string>(),
      };
      entry.reports.add(report);
      bySource.set(source, entry);
    }
  }
  return [...bySource]
    .map(([name, { grade, reason, reports }]) => ({ name, grade, reason, reports: reports.size }))
    .toSorted((x, y) => y.reports - x.reports || (x.name < y.name ? -1 : 1))
    .slice(0, LIMIT);
}
