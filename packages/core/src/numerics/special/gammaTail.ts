import { logGamma } from "./logGamma.ts";

const LONGEST = 100_000;

/**
 * Regularised upper incomplete gamma function Q(a, x): the probability that a gamma variable with
 * shape a and rate 1 is above x. By the series below a + 1, by a continued fraction above it.
 *
 * Relative error below 10⁻¹¹ for a up to 1,000; where it is 1 minus the series, absolute error. Cost about √a. Q(1/2, x/2) is the tail of the chi-squared distribution with one degree of freedom.
 *
 * Source: https://dlmf.nist.gov/8.7.E1, https://dlmf.nist.gov/8.9.E2.
 *
 * @example
 * gammaTail(1, 2); //=> Math.exp(-2)
 */
export function gammaTail(a: number, x: number): number {
  if (x <= 0) return 1;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (front === 0) return x < a ? 1 : 0;
  return x < a + 1 ? 1 - front * lowerSeries(a, x) : front * upperFraction(a, x);
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < LONGEST && term > sum * 1e-17; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < LONGEST; n += 1) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const change = d * c;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return fraction;
}
