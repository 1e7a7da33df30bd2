import type { MatrixRow } from "./matrixOf.ts";

/** How far the raters of a question differ. */
export interface Disagreement {
  /** Ids of everybody who rated one of the items. */
  readonly raters: readonly string[];
  /** Cells to which two raters or more gave a number. */
  readonly comparedCells: number;
  /** Mean spread of those cells, 0–4; `null` when there is none. */
  readonly meanSpread: number | null;
  /** Cells in which one rater sees a fit and another a contradiction, widest spread first. */
  readonly opposed: readonly {
    readonly item: string;
    readonly explanation: string;
    readonly spread: number;
  }[];
}

/**
 * Sums up where raters disagree. With one rater nothing is compared and the mean spread is `null`:
 * unknown, not agreed. A spread is the highest number of a cell less its lowest, 0–4. It never
 * throws.
 *
 * @example
 * disagreementOf([]).meanSpread; //=> null
 */
export function disagreementOf(rows: readonly MatrixRow[]): Disagreement {
  const cells = rows.flatMap((row) => row.cells.map((cell) => ({ item: row.id, ...cell })));
  const compared = cells.filter((cell) => cell.spread !== null);
  const total = compared.reduce((sum, cell) => sum + (cell.spread ?? 0), 0);
  const opposed = compared
    .filter(({ ratings }) => {
      const scores = ratings.map((rating) => rating.score);
      const against = scores.some((s) => s === "inconsistent" || s === "very-inconsistent");
      return against && scores.some((s) => s === "consistent" || s === "very-consistent");
    })
    .map(({ item, explanation, spread }) => ({ item, explanation, spread: spread ?? 0 }))
    .sort((x, y) => y.spread - x.spread || (x.item < y.item ? -1 : 1));
  const raters = new Set(cells.flatMap((cell) => cell.ratings.map((rating) => rating.rater)));
  return {
    raters: [...raters].sort(),
    comparedCells: compared.length,
    meanSpread: compared.length === 0 ? null : total / compared.length,
    opposed,
  };
}
