/** Milliseconds in a UTC day. */
const DAY_IN_MILLISECONDS = 86_400_000;

/** Days asked for before, with a bound: the same few hundred are asked for again and again. */
const mostRemembered = 20_000;
const numbers = new Map<string, number>();
const texts = new Map<number, string>();

function remember<Key, Value>(known: Map<Key, Value>, key: Key, value: Value): Value {
  if (known.size >= mostRemembered) known.clear();
  known.set(key, value);
  return value;
}

/**
 * Whole days since 1970-01-01 for a `YYYY-MM-DD` day, in UTC.
 *
 * The text must be a day that exists (see {@link isDay}); otherwise the result is `NaN`.
 *
 * @example
 * dayNumber("1970-01-02"); //=> 1
 */
export function dayNumber(day: string): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = Date.parse(`${day}T00:00:00Z`) / DAY_IN_MILLISECONDS;
  return Number.isNaN(number) ? number : remember(numbers, day, number);
}

/**
 * The `YYYY-MM-DD` text of a day number: the inverse of {@link dayNumber}.
 *
 * @example
 * dayText(1); //=> "1970-01-02"
 */
export function dayText(number: number): string {
  const known = texts.get(number);
  if (known !== undefined) return known;
  const text = new Date(number * DAY_IN_MILLISECONDS).toISOString().split("T", 1)[0]!;
  return remember(texts, number, text);
}

/**
 * Whether a text is a day that exists in the calendar, written `YYYY-MM-DD`.
 *
 * @example
 * isDay("2024-06-31"); //=> false
 */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const number = dayNumber(text);
  return Number.isInteger(number) && dayText(number) === text;
}

/** A calendar day, `YYYY-MM-DD`, in UTC. */
export type Day = string;
