/**
 * How far an item tells explanations apart: the population standard deviation of its means over
 * the explanations, 0–2 on the scale from 1 to 5.
 *
 * Cells that are missing or not applicable are left out; they do not count as neutral. (Where
 * others count them as 3, an item rated –, 2, 5 has 1.2472; here it has 1.5.) With fewer than two
 * numbers it is `null`, since nothing is told apart. It never throws.
 *
 * Source: population standard deviation, as `pstdev` in Python's statistics module.
 *
 * @example
 * diagnosticity([null, 2, 5]); //=> 1.5
 */
export function diagnosticity(means: readonly (number | null)[]): number | null {
  const numbers = means.filter((mean) => mean !== null);
  if (numbers.length < 2) return null;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const squares = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / numbers.length);
}
