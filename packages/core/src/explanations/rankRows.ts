import type { Explanation } from "../casebook/turn.ts";
import type { MatrixRow } from "./matrixOf.ts";
import { ranksOf } from "./ranksOf.ts";
import { type ExplanationScore, scoreOf } from "./scoreOf.ts";

/** The place of one explanation among its rivals. */
export interface RankedPlace extends ExplanationScore {
  readonly id: string;
  /** 1 is the least inconsistent; ties share a rank; `null` when it is not ranked. */
  readonly rank: number | null;
  /** Why it is not ranked. */
  readonly unranked?: "background" | "no rated item";
}

/**
 * Ranks the explanations of a question over some rows of its matrix, least inconsistent first.
 *
 * A background motive is not ranked, nor is a rival without a single rated item: nothing speaks
 * against it because nothing was held against it. Consistency never decides. It never throws.
 *
 * @example
 * rankRows([{ id: "only" }], [])[0]?.unranked; //=> "no rated item"
 */
export function rankRows(
  explanations: readonly Pick<Explanation, "id" | "standing">[],
  rows: readonly Pick<MatrixRow, "cells">[],
): RankedPlace[] {
  const scores = explanations.map((_, column) =>
    scoreOf(rows.map((row) => row.cells[column]?.mean ?? null)),
  );
  const reasons = explanations.map(({ standing }, column) => {
    if (standing === "background") return "background" as const;
    return scores[column]!.rated === 0 ? ("no rated item" as const) : undefined;
  });
  const ranks = ranksOf(
    scores.map((score, column) => (reasons[column] === undefined ? score.inconsistency : null)),
  );
  return explanations.map(({ id }, column) => {
    const unranked = reasons[column];
    const rank = ranks[column] ?? null;
    return { id, ...scores[column]!, rank, ...(unranked === undefined ? {} : { unranked }) };
  });
}

/** The ids that share first place, in order of the explanations; empty when none is ranked. */
export function firstPlace(places: readonly Pick<RankedPlace, "id" | "rank">[]): string[] {
  return places.filter(({ rank }) => rank === 1).map(({ id }) => id);
}
