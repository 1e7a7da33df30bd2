import type { Score } from "../casebook/turn.ts";

const numbers: Readonly<Record<Score, number | null>> = Object.freeze({
  "not-applicable": null,
  "very-inconsistent": 1,
  inconsistent: 2,
  neutral: 3,
  consistent: 4,
  "very-consistent": 5,
});

/**
 * The number of a rating, from 1 (very inconsistent) over 3 (neutral) to 5 (very consistent).
 *
 * `not-applicable` has none: it is `null` and stays out of every sum, mean and deviation. It never
 * throws.
 *
 * Source: Heuer and Pherson, Structured Analytic Techniques, analysis of competing hypotheses.
 *
 * @example
 * scoreNumber("inconsistent"); //=> 2
 * scoreNumber("not-applicable"); //=> null
 */
export function scoreNumber(score: Score): number | null {
  return numbers[score];
}
