import { requireCount } from "../series.ts";
import type { CountScore } from "./countScore.ts";

/** What a CUSUM needs: how a count is scored, and when it alarms. */
export interface CusumOptions {
  readonly score: CountScore;
  /** The sum at which it alarms, in units of the log-likelihood ratio: ln 50 is about 3.9. */
  readonly threshold: number;
}

/** Where a CUSUM stands between two values. */
export interface CusumState {
  readonly sum: number;
  /** Values since the sum last stood at 0. */
  readonly rising: number;
}

/** What one value brought about in a CUSUM. */
export interface CusumFacts {
  /** The sum with this value, before an alarm sets it back to 0. */
  readonly sum: number;
  readonly alarm: boolean;
  /** Values, this one included, since the sum left 0: at an alarm, where the raise most likely began. */
  readonly rising: number;
}

/** The state before the first value. */
export const cusumStart: CusumState = Object.freeze({ sum: 0, rising: 0 });

/**
 * One step of the cumulative sum of log-likelihood ratios: `(state, x) → [state, facts]`.
 *
 * The sum never falls below 0, alarms when it reaches the threshold, and then starts from 0 again.
 * Constant cost. An unwatched day is not a 0: leave it out.
 *
 * Source: Page 1954, Continuous inspection schemes; https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc323.htm.
 *
 * @throws RangeError when the value is negative or not finite
 *
 * @example
 * const options = { score: poissonScore(0.5, 2), threshold: 5 };
 * cusumStep(cusumStart, 6, options)[1].alarm; //=> true
 */
export function cusumStep(
  state: CusumState,
  x: number,
  { score, threshold }: CusumOptions,
): readonly [CusumState, CusumFacts] {
  requireCount(x);
  const sum = Math.max(0, state.sum + score.weight * x - score.drift);
  const rising = sum > 0 ? state.rising + 1 : 0;
  const alarm = sum >= threshold;
  return [alarm ? cusumStart : { sum, rising }, { sum, alarm, rising }];
}
