import { requirePositive } from "../series.ts";
import type { CountScore } from "./countScore.ts";

/**
 * Score of a negative-binomial count of a fixed size for a mean that rose from `base` to `raised`,
 * both per day: x·ln[λ₁(r+λ₀)/(λ₀(r+λ₁))] − r·ln[(r+λ₁)/(r+λ₀)]. One busy day weighs less than under
 * {@link poissonScore}, to which this comes close as the size grows.
 *
 * Source: Höhle and Paul 2008, Count data regression charts, https://doi.org/10.1016/j.csda.2008.02.015.
 *
 * @param size r, above 0; see {@link negativeBinomialSize}
 * @throws RangeError unless 0 < base < raised and the size is above 0
 *
 * @example
 * negativeBinomialScore(1, 3, 1); //=> { weight: Math.log(1.5), drift: Math.log(2) }
 */
export function negativeBinomialScore(base: number, raised: number, size: number): CountScore {
  requirePositive("the base rate", base);
  requirePositive("what the raised rate is above the base", raised - base);
  requirePositive("the size", size);
  const spread = Math.log1p((raised - base) / (size + base));
  return { weight: Math.log(raised / base) - spread, drift: size * spread };
}
