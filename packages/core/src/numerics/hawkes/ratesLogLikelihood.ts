/**
 * The part of the counts' log-likelihood that their rates do touch: Σ y·ln λ − λ for Poisson, where the
 * size is Infinity; else Σ y·ln(λ/size) − (y + size)·ln(1 + λ/size), the negative binomial with variance
 * λ + λ²/size. A count on a day of rate 0 makes it −Infinity. Linear; {@link logWays} is the rest.
 *
 * @example
 * ratesLogLikelihood(Float64Array.of(0, 0), Float64Array.of(1, 2), Infinity); //=> -3
 */
export function ratesLogLikelihood(
  counts: Float64Array,
  rates: Float64Array,
  size: number,
): number {
  let sum = 0;
  if (size === Infinity) {
    for (let day = 0; day < counts.length; day += 1) {
      sum -= rates[day]!;
      if (counts[day] !== 0) sum += counts[day]! * Math.log(rates[day]!);
    }
    return sum;
  }
  for (let day = 0; day < counts.length; day += 1) {
    const share = rates[day]! / size;
    sum -= (counts[day]! + size) * Math.log1p(share);
    if (counts[day] !== 0) sum += counts[day]! * Math.log(share);
  }
  return sum;
}
