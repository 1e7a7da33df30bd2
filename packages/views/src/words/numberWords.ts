/**
 * A level or weight with one decimal.
 *
 * @example
 * levelWords(13.747); //=> "13.7"
 */
export function levelWords(value: number): string {
  return value.toFixed(1);
}

/**
 * A share as a whole percentage that never rounds up to all or down to nothing.
 *
 * @example
 * shareWords(0.999); //=> "99 %"
 */
export function shareWords(share: number): string {
  if (share <= 0) return "0 %";
  if (share >= 1) return "100 %";
  return `${Math.min(99, Math.max(1, Math.round(share * 100)))} %`;
}

/**
 * A whole number, its thousands told apart.
 *
 * @example
 * numberWords(11699); //=> "11,699"
 */
export function numberWords(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/**
 * A count with its noun, and thousands told apart.
 *
 * @example
 * countWords(1014, "setting"); //=> "1,014 settings"
 */
export function countWords(count: number, noun: string, plural = `${noun}s`): string {
  return `${numberWords(count)} ${count === 1 ? noun : plural}`;
}
