/**
 * Round values from 0 up to the highest, about as many as asked for.
 *
 * @example
 * valueTicks(33.7, 3); //=> [0, 10, 20, 30]
 */
export function valueTicks(highest: number, about: number): number[] {
  if (!(highest > 0)) return [0];
  const rough = highest / Math.max(1, about);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.85) ?? 10);
  const count = Math.floor(highest / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
