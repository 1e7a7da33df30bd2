import type { Rating } from "../casebook/turn.ts";

/** What all raters together say of one item against one explanation. */
export interface Cell {
  readonly explanation: string;
  /** Mean over the raters who gave a number, 1–5; `null` when none did. */
  readonly mean: number | null;
  /** Why there is no mean: nobody rated the cell, or all who did call it not applicable. */
  readonly missing?: "not rated" | "not applicable";
  /** Highest less lowest number, 0–4; `null` with fewer than two raters who gave one. */
  readonly spread: number | null;
  /** The last rating of each rater, in order of rater. */
  readonly ratings: readonly Pick<Rating, "rater" | "on" | "score" | "rationale">[];
}
