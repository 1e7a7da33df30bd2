/**
 * Sums of the first 0, 1, … n values: the sum from `from` up to `to` is `sums[to] - sums[from]`.
 * Linear; exact for counts.
 */
export function cumulativeSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    sum += values[index]!;
    sums[index + 1] = sum;
  }
  return sums;
}
