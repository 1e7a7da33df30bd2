import { negativeBinomialLogProbability } from "../../numerics/index.ts";

/**
 * Onsets by a one-sided CUSUM of negative-binomial log likelihood ratios: the trailing 180 days' mean
 * against twice that and .1 a day more. An alarm begins the sum anew, and is quiet for 14 days.
 *
 * Source: Page 1954, Biometrika 41:100.
 *
 * @param threshold of the sum; ln 50 by the development set
 * @returns indices of days
 *
 * @example
 * const counts = Float64Array.from({ length: 60 }, (_, day) => (day < 40 ? 0 : 3));
 * cusumOnsets(counts, 1, Math.log(50)); //=> [40]
 */
export function cusumOnsets(
  counts: Float64Array,
  size: number,
  threshold: number,
): readonly number[] {
  const onsets: number[] = [];
  let sum = 0;
  let base = 0;
  let last = -Infinity;
  for (let day = 0; day < counts.length; day += 1) {
    const days = Math.min(180, day);
    const mean = Math.max(0.01, base / Math.max(1, days));
    const raised = Math.max(2 * mean, mean + 0.1);
    const likelihood = (rate: number) => negativeBinomialLogProbability(counts[day]!, rate, size);
    sum = day < 30 ? 0 : Math.max(0, sum + likelihood(raised) - likelihood(mean));
    if (sum >= threshold) {
      if (day - last > 14) onsets.push(day);
      last = day;
      sum = 0;
    }
    base += counts[day]! - (day >= 180 ? counts[day - 180]! : 0);
  }
  return onsets;
}
