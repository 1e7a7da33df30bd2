const steps = ["·", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;

/**
 * A series drawn in one line of block characters, on a scale from 0 to `top`. Where there are more
 * values than columns, a column shows the highest of its values; a dot is nothing at all.
 *
 * @example
 * sparkline([0, 1, 4, 8], 4, 8); //=> "·▁▄█"
 */
export function sparkline(values: readonly number[], columns: number, top: number): string {
  const width = Math.min(columns, values.length);
  return Array.from({ length: width }, (_, column) => {
    const from = Math.floor((column * values.length) / width);
    const to = Math.floor(((column + 1) * values.length) / width);
    const highest = Math.max(0, ...values.slice(from, to));
    if (highest <= 0 || top <= 0) return steps[0];
    return steps[Math.min(8, Math.max(1, Math.ceil((8 * highest) / top)))] ?? steps[8];
  }).join("");
}
