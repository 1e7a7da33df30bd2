import type { Rating, Turn } from "@harmel/core";

/** A cell of the matrix of a question. */
export interface Cell {
  readonly question: string;
  readonly item: string;
  readonly explanation: string;
}

/** What a rater said of a cell; nothing where they did not. */
export function ratingOf(turn: Turn, cell: Cell, rater: string): Rating | undefined {
  const ratings = turn.questions.find(({ id }) => id === cell.question)?.ratings ?? [];
  return ratings.find(
    (one) => one.item === cell.item && one.explanation === cell.explanation && one.rater === rater,
  );
}
