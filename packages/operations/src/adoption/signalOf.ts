import { findKind } from "@harmel/core";
import { countWords } from "@harmel/views";
import type { Draft, Span } from "./Draft.ts";
import type { Finding, FoundDataSet } from "./Finding.ts";

/** The identifier of what a data set says of a span. */
export function reportId({ id }: FoundDataSet, { name }: Span): string {
  return `${id}-${name}`;
}

/** A signal of counted rows: no single incident, and nobody can judge how true. */
export function signalOf(draft: Draft, { sides }: Finding) {
  const { id, span, kind, from, to, isMutual, rows, evidence } = draft;
  const nameOf = (code: string): string => sides.find((side) => side.code === code)?.name ?? code;
  const whom = isMutual
    ? ` between ${nameOf(from)} and ${nameOf(to)}`
    : `, ${nameOf(from)} toward ${nameOf(to)}`;
  return {
    id,
    title: `${findKind(kind).label}${whom}: ${countWords(rows, "coded row")}`,
    kind,
    occurred: datingOf(span),
    initiators: [from],
    targets: [{ actor: to, basis: "stated" as const }],
    ...(isMutual && { mutual: true }),
    evidence: evidence.map((item) => ({
      report: reportId(item.dataSet, span),
      stance: "asserts" as const,
      credibility: 6 as const,
      magnitude: { value: item.rows, unit: "rows" },
      note: `${item.dataSet.scheme} ${[...item.codes]
        .map(([code, times]) => `${code} × ${times}`)
        .join(", ")}`,
    })),
  };
}

/** When a span was. */
function datingOf({ precision, from }: Span) {
  return precision === "week" ? { from, precision } : { from };
}
