/** The tail beyond which no count adds to the score. */
const NEGLIGIBLE = 1e-10;
const LARGEST = 1_000_000;

/**
 * Continuous ranked probability score (CRPS) of a forecast of counts: Σ over k of (F(k) − [k ≥ y])².
 * In counts; less is better. Summed until the tail is below 10⁻¹⁰, so cost goes with the largest
 * likely count; error below 10⁻⁹.
 *
 * Source: Wei and Held 2014, https://doi.org/10.1007/s11749-014-0380-8.
 *
 * @param logProbability natural logarithm of the probability of a count
 *
 * @example
 * rankedScoreOfCounts((count) => poissonLogProbability(count, 2.5), 4); //=> 0.97276
 */
export function rankedScoreOfCounts(
  logProbability: (count: number) => number,
  observed: number,
): number {
  let below = 0;
  let score = 0;
  for (let count = 0; count < LARGEST; count += 1) {
    below += Math.exp(logProbability(count));
    const off = below - (count >= observed ? 1 : 0);
    score += off * off;
    if (count >= observed && 1 - below < NEGLIGIBLE) break;
  }
  return score;
}
