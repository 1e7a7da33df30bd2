import { isoWeekOf } from "@harmel/core";
import { groupBy } from "../detection/groupBy.ts";
import type { Draft, DraftEvidence, Span } from "./Draft.ts";
import type { FoundDataSet, FoundRows } from "./Finding.ts";

/**
 * Rows as drafts of signals: one for each kind in each direction on each day, or in each week. Rows
 * of data sets that do not say who acts on whom are drafts of their own, mutual ones. Context is none.
 */
export function draftsOf(
  rows: readonly FoundRows[],
  dataSets: ReadonlyMap<string, FoundDataSet>,
  precision: Span["precision"],
): readonly Draft[] {
  const groups = groupBy(rows, ({ dataSet, day, from, to, kind }) => {
    const isMutual = dataSets.get(dataSet)?.isDirected === false;
    const sides = isMutual ? [from, to].toSorted().join("-mutual-") : `${from}-${to}`;
    return kind === undefined ? undefined : `${spanOf(day, precision).name}-${sides}-${kind}`;
  });
  return [...groups].flatMap(([id, found]) => {
    const [first] = found;
    if (id === undefined || first?.kind === undefined) return [];
    const isMutual = dataSets.get(first.dataSet)?.isDirected === false;
    const [from = first.from, to = first.to] = isMutual
      ? [first.from, first.to].toSorted()
      : [first.from, first.to];
    const span = spanOf(first.day, precision);
    const evidence = evidenceOf(found, dataSets);
    return [{ id, span, kind: first.kind, from, to, isMutual, rows: total(found), evidence }];
  });
}

function evidenceOf(
  rows: readonly FoundRows[],
  dataSets: ReadonlyMap<string, FoundDataSet>,
): readonly DraftEvidence[] {
  return [...groupBy(rows, ({ dataSet }) => dataSets.get(dataSet))].flatMap(([dataSet, found]) => {
    if (dataSet === undefined) return [];
    const codes = [...groupBy(found, ({ code }) => code)].map(
      ([code, same]) => [code, total(same)] as const,
    );
    return [{ dataSet, rows: total(found), codes: new Map(codes) }];
  });
}

/** The day or the ISO week that holds a day. */
function spanOf(day: string, precision: Span["precision"]): Span {
  if (precision === "day") return { name: day, precision, from: day, to: day };
  const { week, from, to } = isoWeekOf(day);
  return { name: week, precision, from, to };
}

/** How many rows there are. */
export function total(rows: readonly { readonly rows: number }[]): number {
  return rows.reduce((sum, { rows: more }) => sum + more, 0);
}
