import { type Series, toCounts } from "../series.ts";

/**
 * How busy a time was for all directions together: the centred moving mean of their summed counts,
 * divided by its overall mean, so that 1 is an ordinary day. What happens to all at once then
 * does not look as if one drove another; a window longer than the crises lets part of it through, a
 * shorter one hides real replies too. At both ends the window holds the days there are; without any
 * count it is 1 throughout. Linear.
 *
 * @param series counts of every direction, equally long
 * @param days in the window, odd; default 45
 * @throws RangeError when lengths differ, a count is negative, or the window is not odd
 *
 * @example
 * centredBaseline([[0, 3, 0]], 3); //=> Float64Array.of(1.125, 0.75, 1.125)
 */
export function centredBaseline(series: readonly Series[], days = 45): Float64Array {
  if (!Number.isInteger(days) || days < 1 || days % 2 === 0) {
    throw new RangeError(`the window is an odd number of days, not ${days}`);
  }
  const length = series[0]?.length ?? 0;
  const sums = new Float64Array(length + 1);
  for (const one of series) {
    if (one.length !== length) throw new RangeError(`series are equally long, not ${one.length}`);
    const counts = toCounts(one);
    for (let day = 0; day < length; day += 1) sums[day + 1]! += counts[day]!;
  }
  for (let day = 0; day < length; day += 1) sums[day + 1]! += sums[day]!;
  const half = (days - 1) / 2;
  const baseline = new Float64Array(length);
  let total = 0;
  for (let day = 0; day < length; day += 1) {
    const from = Math.max(0, day - half);
    const to = Math.min(length, day + half + 1);
    baseline[day] = (sums[to]! - sums[from]!) / (to - from);
    total += baseline[day]!;
  }
  return total === 0 ? baseline.fill(1) : baseline.map((value) => (value * length) / total);
}
