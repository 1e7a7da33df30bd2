const sum = (counts: readonly number[]): number =>
  counts.reduce((total, count) => total + count, 0);

/**
 * Two small lines in words, for who does not see them.
 *
 * @example
 * weeklyWords({ deterrence: [0, 1, 0, 0, 2, 3], dialogue: [0, 0, 0, 0, 0, 0] });
 * //=> "acts of pressure: 5 in the last 4 weeks, 1 in the 2 before; of talk: 0 and 0"
 */
export function weeklyWords({
  deterrence,
  dialogue,
}: {
  readonly deterrence: readonly number[];
  readonly dialogue: readonly number[];
}): string {
  const last = Math.min(4, deterrence.length);
  const [pressure, talk] = [deterrence, dialogue].map((counts) => ({
    now: sum(counts.slice(-last)),
    before: sum(counts.slice(0, -last)),
  }));
  return `acts of pressure: ${pressure?.now} in the last ${last} weeks, ${pressure?.before} in the ${deterrence.length - last} before; of talk: ${talk?.now} and ${talk?.before}`;
}
