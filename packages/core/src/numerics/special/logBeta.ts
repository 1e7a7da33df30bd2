import { logGamma } from "./logGamma.ts";

/**
 * Natural logarithm of the beta function for a, b > 0: ln Γ(a) + ln Γ(b) − ln Γ(a + b).
 *
 * Absolute error about 10⁻¹⁵ times the largest of the three terms, so 10⁻¹⁰ where a + b is ten thousand.
 *
 * Source: https://dlmf.nist.gov/5.12.E1.
 *
 * @example
 * logBeta(2, 3); //=> Math.log(1 / 12)
 */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}
