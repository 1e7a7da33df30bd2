/**
 * How much likelier a count of bursty acts is under its own rate than under the expected one: the
 * log likelihood ratio of negative binomials, with the size that so many days have together. 0 where
 * the count is not above what was expected.
 *
 * C·ln(C/m) − (C+R)·ln((C+R)/(m+R)) with R = size · days.
 *
 * Source: Kulldorff 1997, Communications in Statistics 26:1481, with the likelihood of the negative
 * binomial.
 *
 * @param expected acts in those days, above 0
 * @param size of one day, above 0
 *
 * @example
 * riseScore(6, 1, 7, 1); //=> 4.439
 */
export function riseScore(count: number, expected: number, days: number, size: number): number {
  if (count <= expected) return 0;
  const together = size * days;
  return (
    count * Math.log(count / expected) -
    (count + together) * Math.log((count + together) / (expected + together))
  );
}
