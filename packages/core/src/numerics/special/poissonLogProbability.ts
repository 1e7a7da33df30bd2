import { logGamma } from "./logGamma.ts";

/**
 * Natural logarithm of the Poisson probability of a count: x·ln m − m − ln x!, for a mean m ≥ 0.
 * A mean of 0 allows only the count 0. Accurate as {@link logGamma}.
 *
 * Source: https://www.itl.nist.gov/div898/handbook/eda/section3/eda366j.htm.
 *
 * @example
 * poissonLogProbability(0, 2); //=> -2
 */
export function poissonLogProbability(count: number, mean: number): number {
  if (mean === 0) return count === 0 ? 0 : -Infinity;
  return count * Math.log(mean) - mean - logGamma(count + 1);
}
