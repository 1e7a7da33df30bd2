import type { CusumOptions } from "./cusumStep.ts";
import { solveInPlace } from "../linear/solveInPlace.ts";

/** What the average run length of a CUSUM is worked out from. */
export interface AverageRunLengthOptions extends CusumOptions {
  /** Natural logarithm of the probability of a count on a day of the kind in question. */
  readonly logProbability: (count: number) => number;
  /** Steps the sum is rounded to between 0 and the threshold; default 100. */
  readonly steps?: number;
}

/**
 * Expected days from 0 until a cumulative sum alarms, when every day is alike: on base days the days
 * between false alarms, which is how a threshold is chosen; on raised days the delay.
 *
 * The sum is rounded to a grid, so the answer is exact where weight, drift and threshold are whole
 * multiples of threshold/steps, and approximate elsewhere. Cost: the steps cubed.
 *
 * Source: Brook and Evans 1972, Biometrika 59:539.
 *
 * @example
 * const score = { weight: 2, drift: 3 };
 * const logProbability = (count) => poissonLogProbability(count, 0.5);
 * Math.round(averageRunLength({ score, threshold: 10, steps: 10, logProbability })); //=> 58891
 */
export function averageRunLength(options: AverageRunLengthOptions): number {
  const { score, threshold, logProbability, steps = 100 } = options;
  const matrix = new Float64Array(steps * steps);
  const days = new Float64Array(steps).fill(1);
  const perCount = (score.weight * steps) / threshold;
  const perDay = (score.drift * steps) / threshold;
  const largest = Math.ceil((threshold + score.drift) / score.weight) + 1;
  for (let from = 0; from < steps; from += 1) {
    matrix[from * steps + from] = 1;
    for (let count = 0; count <= largest; count += 1) {
      const to = Math.max(0, Math.round(from + perCount * count - perDay));
      if (to >= steps) break;
      matrix[from * steps + to]! -= Math.exp(logProbability(count));
    }
  }
  solveInPlace(matrix, days);
  return days[0]!;
}
