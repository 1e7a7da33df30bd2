/**
 * x·ln x with its limit 0 at 0; natural logarithm, accurate to the last two digits.
 *
 * @example
 * timesItsLogarithm(0); //=> 0
 */
export function timesItsLogarithm(x: number): number {
  return x === 0 ? 0 : x * Math.log(x);
}
