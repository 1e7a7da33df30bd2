/**
 * Bytes in words, of decimal units, with three digits at most.
 *
 * @example
 * sizeWords(412_300_000); //=> "412 MB"
 */
export function sizeWords(bytes: number): string {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const value = bytes / 1000 ** step;
  return `${step > 0 && value < 10 ? value.toFixed(1) : Math.floor(value)} ${units[step]}`;
}
