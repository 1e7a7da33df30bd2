import { findKind } from "@harmel/core";
import type { Draft } from "./Draft.ts";
import { draftsOf } from "./draftsOf.ts";
import type { FoundDataSet, FoundRows } from "./Finding.ts";

/** The most signals of an adopted casebook: what a person can still look through, and a page can show. */
export const mostSignals = 1000;

/**
 * Drafts by day where they are few enough, else by week. Where the weeks are too many, the lightest
 * kinds are left out, and of one kind the drafts with the fewest rows.
 */
export function draftsThatFit(
  rows: readonly FoundRows[],
  dataSets: ReadonlyMap<string, FoundDataSet>,
  most: number = mostSignals,
): { readonly kept: readonly Draft[]; readonly leftOut: readonly Draft[] } {
  const days = draftsOf(rows, dataSets, "day");
  if (days.length <= most) return { kept: inOrder(days), leftOut: [] };
  const weeks = draftsOf(rows, dataSets, "week").toSorted(
    (one, two) =>
      findKind(two.kind).weight - findKind(one.kind).weight ||
      two.rows - one.rows ||
      (one.id < two.id ? -1 : 1),
  );
  return { kept: inOrder(weeks.slice(0, most)), leftOut: weeks.slice(most) };
}

/** By time, then by identifier. */
function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.toSorted((one, two) => (one.id < two.id ? -1 : 1));
}
