/**
 * A series of numbers, one a day, without gaps, as the numerics take it. Days that were not watched
 * are not zeros: cut the series there and treat each part by itself.
 */
export type Series = ArrayLike<number>;

/**
 * The series as 64-bit floats: itself when it is that already, so never write to it.
 *
 * @throws RangeError when a value is not finite
 */
export function toFloats(series: Series): Float64Array {
  const floats = series instanceof Float64Array ? series : Float64Array.from(series);
  const bad = floats.findIndex((value) => !Number.isFinite(value));
  if (bad >= 0)
    throw new RangeError(`a series takes finite numbers, not at ${bad}: ${floats[bad]}`);
  return floats;
}

/**
 * The series as counts: 64-bit floats that are nowhere below 0. Fractions pass, for counts that were
 * divided by an archive's volume.
 *
 * @throws RangeError when a value is negative or not finite
 */
export function toCounts(series: Series): Float64Array {
  const counts = toFloats(series);
  const bad = counts.findIndex((value) => value < 0);
  if (bad >= 0) throw new RangeError(`counts start at 0, not at ${bad}: ${counts[bad]}`);
  return counts;
}

/** @throws RangeError unless the number is finite and above 0 */
export function requirePositive(name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) {
    throw new RangeError(`${name} is a finite number above 0, not ${value}`);
  }
}

/** @throws RangeError unless the number is finite and 0 or more */
export function requireCount(value: number): void {
  if (!(value >= 0 && value < Infinity))
    throw new RangeError(`a count starts at 0, not at ${value}`);
}
