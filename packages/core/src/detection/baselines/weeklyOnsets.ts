/**
 * Onsets by a threshold on weekly sums: a week, ending any day, of at least 3 events, that lies so
 * many standard deviations above the mean of the weeks of the trailing 180 days; another only after
 * the sum was below for 14 days. What a desk does by hand.
 *
 * @param floor least standard deviation, in events a day
 * @returns indices of days
 *
 * @example
 * const counts = Float64Array.from({ length: 60 }, (_, day) => (day < 40 ? 0 : 3));
 * weeklyOnsets(counts, 2); //=> [40]
 */
export function weeklyOnsets(
  counts: Float64Array,
  deviations: number,
  floor = 0,
): readonly number[] {
  const onsets: number[] = [];
  let lastHigh = -Infinity;
  const weeks = Float64Array.from(counts, (_, day) =>
    counts.subarray(Math.max(0, day - 6), day + 1).reduce((sum, count) => sum + count, 0),
  );
  for (let day = 37; day < counts.length; day += 1) {
    const base = weeks.subarray(Math.max(6, day - 187), day - 6);
    const mean = base.reduce((sum, week) => sum + week, 0) / base.length;
    const squares = base.reduce((sum, week) => sum + (week - mean) ** 2, 0);
    const spread = Math.max(7 * floor, Math.sqrt(squares / base.length));
    if (weeks[day]! < 3 || weeks[day]! <= mean + deviations * spread) continue;
    if (day - lastHigh > 14) onsets.push(day);
    lastHigh = day;
  }
  return onsets;
}
