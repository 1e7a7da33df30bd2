import { requirePositive } from "../series.ts";
import type { CountScore } from "./countScore.ts";

/**
 * Score of a Poisson count for a rate that rose from `base` to `raised`, both per day.
 *
 * Divided by its weight this is the textbook form x − k with k = (λ₁ − λ₀)/ln(λ₁/λ₀).
 *
 * Source: Lucas 1985, Counted data CUSUM's, Technometrics 27:129.
 *
 * @throws RangeError unless 0 < base < raised
 *
 * @example
 * poissonScore(0.5, 2); //=> { weight: Math.log(4), drift: 1.5 }
 */
export function poissonScore(base: number, raised: number): CountScore {
  requirePositive("the base rate", base);
  requirePositive("what the raised rate is above the base", raised - base);
  return { weight: Math.log(raised / base), drift: raised - base };
}
