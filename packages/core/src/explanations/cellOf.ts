import type { Rating } from "../casebook/turn.ts";
import type { Cell } from "./cell.ts";
import { scoreNumber } from "./scoreNumber.ts";

/**
 * Puts the ratings of one cell together: the mean over raters and their spread.
 *
 * Of a rater who rated twice the later rating counts; on the same day the one that comes last in
 * the alphabet of scores, so that the order of the record does not matter. A rater who says
 * `not-applicable` stays out of the mean. A cell without a rating is missing, not neutral. It
 * never throws.
 *
 * @example
 * cellOf("bargain", []).missing; //=> "not rated"
 */
export function cellOf(explanation: string, ratings: readonly Rating[]): Cell {
  const latest = new Map<string, Rating>();
  for (const rating of ratings) {
    const before = latest.get(rating.rater);
    if (before === undefined || orderOf(before) < orderOf(rating)) latest.set(rating.rater, rating);
  }
  const counted = [...latest.values()].sort((x, y) => (x.rater < y.rater ? -1 : 1));
  const numbers = counted.flatMap((rating) => scoreNumber(rating.score) ?? []);
  const kept = counted.map(({ rater, on, score, rationale }) => ({ rater, on, score, rationale }));
  if (numbers.length === 0) {
    const missing = kept.length === 0 ? "not rated" : "not applicable";
    return { explanation, mean: null, missing, spread: null, ratings: kept };
  }
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const spread = numbers.length < 2 ? null : Math.max(...numbers) - Math.min(...numbers);
  return { explanation, mean, spread, ratings: kept };
}

function orderOf({ on, score, rationale }: Rating): string {
  return `${on} ${score} ${rationale}`;
}
