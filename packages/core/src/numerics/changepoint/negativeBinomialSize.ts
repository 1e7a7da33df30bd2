import { type Series, requirePositive, toCounts } from "../series.ts";

/** What the size of a negative binomial is estimated with. */
export interface NegativeBinomialSizeOptions {
  /** Days in a window: long enough to see bursts, short enough to hold one level; default 28. */
  readonly window?: number;
  /** Least and largest size to answer with; default .05 and 100, near enough to Poisson. */
  readonly least?: number;
  readonly most?: number;
}

/**
 * Size r of a negative binomial, variance = m + m²/r, by moments summed over windows:
 * r = Σm² / Σ(v − m), with m the mean and v the sample variance of each whole window.
 *
 * The sums are over windows because the median of the windows' own sizes collapses to its bound on
 * sparse counts. Where nothing spreads more than Poisson, or nothing happened, the answer is `most`.
 * A rest shorter than a window is left out, unless there is no whole window. Linear in the days.
 *
 * Source: method of moments, Bliss and Fisher 1953, Biometrics 9:176, pooled over windows.
 *
 * @throws RangeError when a count is negative or an option not above 0
 *
 * @example
 * negativeBinomialSize([0, 0, 0, 4], { window: 4 }); //=> 1 / 3
 */
export function negativeBinomialSize(
  series: Series,
  { window = 28, least = 0.05, most = 100 }: NegativeBinomialSizeOptions = {},
): number {
  requirePositive("the least size", least);
  requirePositive("the largest size", most);
  if (!Number.isInteger(window) || window < 2) {
    throw new RangeError(`a window is a whole number of days from 2, not ${window}`);
  }
  const counts = toCounts(series);
  const days = Math.min(window, counts.length);
  const windows = days > 1 ? Math.floor(counts.length / days) : 0;
  let squaredMeans = 0;
  let excess = 0;
  for (let index = 0; index < windows; index += 1) {
    const from = index * days;
    let sum = 0;
    for (let day = from; day < from + days; day += 1) sum += counts[day]!;
    const mean = sum / days;
    let squares = 0;
    for (let day = from; day < from + days; day += 1) squares += (counts[day]! - mean) ** 2;
    squaredMeans += mean * mean;
    excess += squares / (days - 1) - mean;
  }
  return excess > 0 ? Math.min(most, Math.max(least, squaredMeans / excess)) : most;
}
