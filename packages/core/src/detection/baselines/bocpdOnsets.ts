import { bocpdStart, bocpdStep, levelAbove, negativeBinomialBeta } from "../../numerics/index.ts";

/**
 * Onsets by Bayesian online change-point detection with negative-binomial counts: a day on which the
 * present rate is with more than .8 at least twice, and half an event a day above, the mean of the
 * trailing 180 days; another only after 14 days without one. The hazard is 1/120 a day.
 *
 * Source: Adams and MacKay 2007, https://arxiv.org/abs/0710.3742.
 *
 * @param size of the negative binomial, above 0
 * @returns indices of days
 *
 * @example
 * const counts = Float64Array.from({ length: 60 }, (_, day) => (day < 40 ? 0 : 3));
 * bocpdOnsets(counts, 1); //=> [40]
 */
export function bocpdOnsets(counts: Float64Array, size: number): readonly number[] {
  const options = { model: negativeBinomialBeta(size), hazard: 1 / 120, keep: 100 };
  const onsets: number[] = [];
  let state = bocpdStart(options);
  let base = 0;
  let last = -Infinity;
  for (let day = 0; day < counts.length; day += 1) {
    const mean = base / Math.max(1, Math.min(180, day));
    [state] = bocpdStep(state, counts[day]!, options);
    // A day without an event lowers the rate: no onset begins there.
    if (day >= 30 && counts[day]! > 0) {
      const raised = Math.max(2 * mean, mean + 0.5);
      if (levelAbove(state, options.model, raised) > 0.8) {
        if (day - last > 14) onsets.push(day);
        last = day;
      }
    }
    base += counts[day]! - (day >= 180 ? counts[day - 180]! : 0);
  }
  return onsets;
}
