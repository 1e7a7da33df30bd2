/**
 * What hitting by luck gives: the share of all circular shifts of a dyad's alarms that put one of
 * them within so many days of a day. It is the mean that random shifts tend to, worked out in full.
 *
 * @param alarms and `day` as indices of a series of `length` days
 *
 * @example
 * chanceOfHit([3], 50, 100, 14); //=> .29
 */
export function chanceOfHit(
  alarms: readonly number[],
  day: number,
  length: number,
  within: number,
): number {
  const hits = new Uint8Array(length);
  const first = Math.max(0, day - within);
  const last = Math.min(length - 1, day + within);
  for (const alarm of alarms) {
    for (let hit = first; hit <= last; hit += 1) hits[(hit - alarm + length) % length] = 1;
  }
  return hits.reduce((sum, hit) => sum + hit, 0) / length;
}
