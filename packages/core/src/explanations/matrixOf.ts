import type { Question, Rating } from "../casebook/turn.ts";
import { rounded } from "../levels/levelDay.ts";
import type { Cell } from "./cell.ts";
import { cellOf } from "./cellOf.ts";
import { diagnosticity } from "./diagnosticity.ts";
import type { EvidenceItem } from "./evidenceItem.ts";
import { meetsGrade } from "./meetsGrade.ts";

/** One item against every explanation of a question. */
export interface MatrixRow extends EvidenceItem {
  /** How far it tells the rivals apart, 0–2; `null` when fewer than two are rated on it. */
  readonly diagnosticity: number | null;
  /** Whether a report of C3 or better bears it; one known by a day alone is ungraded and counts. */
  readonly graded: boolean;
  /** In the order of the explanations. */
  readonly cells: readonly Cell[];
}

/**
 * The matrix of a question: its explanations as columns, and as rows the items that somebody rated
 * and that are among `items`.
 *
 * Rows are ordered by the day they became known and by id. Diagnosticity, rounded to three
 * decimals, is taken over rivals; a background motive is none. Linear in ratings; it never throws.
 *
 * @example
 * matrixOf({ explanations: [], ratings: [] }, new Map()); //=> []
 */
export function matrixOf(
  question: Pick<Question, "explanations" | "ratings">,
  items: ReadonlyMap<string, EvidenceItem>,
): MatrixRow[] {
  const ratings = new Map<string, Map<string, Rating[]>>();
  for (const rating of question.ratings ?? []) {
    if (!items.has(rating.item)) continue;
    if (!question.explanations.some(({ id }) => id === rating.explanation)) continue;
    let row = ratings.get(rating.item);
    if (row === undefined) ratings.set(rating.item, (row = new Map<string, Rating[]>()));
    const cell = row.get(rating.explanation);
    if (cell === undefined) row.set(rating.explanation, [rating]);
    else cell.push(rating);
  }
  return [...ratings]
    .map(([id, row]): MatrixRow => {
      const item = items.get(id)!;
      const cells = question.explanations.map((explanation) =>
        cellOf(explanation.id, row.get(explanation.id) ?? []),
      );
      const means = cells.map((cell) => cell.mean);
      const rivals = means.filter((_, at) => question.explanations[at]?.standing !== "background");
      const told = diagnosticity(rivals);
      return {
        ...item,
        diagnosticity: told === null ? null : rounded(told),
        graded: item.supports.length === 0 || item.supports.some(meetsGrade),
        cells,
      };
    })
    .sort((x, y) =>
      x.knownOn === y.knownOn ? (x.id < y.id ? -1 : 1) : x.knownOn < y.knownOn ? -1 : 1,
    );
}
