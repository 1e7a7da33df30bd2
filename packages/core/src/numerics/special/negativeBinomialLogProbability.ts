import { logGamma } from "./logGamma.ts";

/**
 * Natural logarithm of the negative-binomial probability of a count, by mean and size:
 * variance = mean + mean²/size. A mean of 0 allows only the count 0. Accurate as {@link logGamma}.
 *
 * Source: R, `dnbinom(x, size, mu = mean)`,
 * https://stat.ethz.ch/R-manual/R-devel/library/stats/html/NegBinomial.html.
 *
 * @example
 * negativeBinomialLogProbability(0, 1, 1); //=> Math.log(0.5)
 */
export function negativeBinomialLogProbability(count: number, mean: number, size: number): number {
  if (mean === 0) return count === 0 ? 0 : -Infinity;
  const ways = logGamma(count + size) - logGamma(size) - logGamma(count + 1);
  return ways - size * Math.log1p(mean / size) + count * Math.log(mean / (size + mean));
}
