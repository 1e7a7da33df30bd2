/**
 * Score of a central interval with coverage 1 − α: its width, plus 2/α times how far the observation
 * lies outside. In the values' unit; less is better.
 *
 * Source: Gneiting and Raftery 2007, https://doi.org/10.1198/016214506000001437, equation 43.
 *
 * @param alpha share of observations that may lie outside, above 0 and below 1: .1 for a 90 % interval
 *
 * @example
 * intervalScore({ lower: 1, upper: 5 }, 0, 0.1); //=> 24
 */
export function intervalScore(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  observed: number,
  alpha: number,
): number {
  const outside = Math.max(0, lower - observed, observed - upper);
  return upper - lower + (2 / alpha) * outside;
}
