import { type Day, dayNumber } from "@harmel/core";
import { monthName } from "../words/dayWords.ts";
import type { DayAxis } from "./dayAxis.ts";

/** A month or a year on an axis of days. */
export interface CalendarSpan {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** A day named on an axis. */
export interface CalendarTick {
  readonly day: Day;
  readonly label: string;
  readonly at: number;
}

/**
 * The months that an axis covers, the year named with the first and with each January.
 *
 * @example
 * monthSpans(dayAxis("2024-06-29", "2024-07-02")).map(({ label }) => label);
 * //=> ["June 2024", "July"]
 */
export function monthSpans(axis: DayAxis): CalendarSpan[] {
  const spans = new Map<string, { first: Day; last: Day }>();
  for (const day of axis.every()) {
    const month = day.slice(0, 7);
    spans.set(month, { first: spans.get(month)?.first ?? day, last: day });
  }
  return [...spans].map(([month, { first, last }], index) => {
    const number = Number(month.slice(5));
    const year = index === 0 || number === 1 ? ` ${month.slice(0, 4)}` : "";
    return {
      label: `${monthName(number)}${year}`,
      from: axis.start(first),
      to: axis.end(last),
    };
  });
}

/** Days up to which an axis names its months, and its quarters. */
const daysOf = { months: 300, quarters: 800 } as const;

/**
 * The months, quarters or years that an axis covers, by its length, so that every label finds its
 * place; a quarter is named by its first month.
 *
 * @example
 * calendarSpans(dayAxis("2023-12-01", "2024-12-31")).map(({ label }) => label);
 * //=> ["December 2023", "January 2024", "April", "July", "October"]
 */
export function calendarSpans(axis: DayAxis): CalendarSpan[] {
  if (axis.days > daysOf.quarters) return yearSpans(axis);
  const months = monthSpans(axis);
  if (axis.days <= daysOf.months) return months;
  const beginnings = months.flatMap(({ label }, index) =>
    index === 0 || /^(January|April|July|October)/.test(label) ? [index] : [],
  );
  return beginnings.flatMap((first, at) => {
    const begins = months[first];
    const ends = months[(beginnings[at + 1] ?? months.length) - 1];
    return begins && ends ? [{ ...begins, to: ends.to }] : [];
  });
}

/**
 * The years that an axis covers.
 */
function yearSpans(axis: DayAxis): CalendarSpan[] {
  const [first, last] = [Number(axis.from.slice(0, 4)), Number(axis.to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = String(first + index).padStart(4, "0");
    return { label: year, from: axis.start(`${year}-01-01`), to: axis.end(`${year}-12-31`) };
  });
}

/**
 * Mondays, every one or every so many that at most `most` are named.
 *
 * @example
 * weekTicks(dayAxis("2024-07-01", "2024-07-14"), 20).map(({ label }) => label); //=> ["1", "8"]
 */
export function weekTicks(axis: DayAxis, most: number): CalendarTick[] {
  const mondays = axis.every().filter((day) => isMonday(day));
  const every = Math.max(1, Math.ceil(mondays.length / most));
  return mondays
    .filter((_, index) => index % every === 0)
    .map((day) => ({ day, label: String(Number(day.slice(8))), at: axis.start(day) }));
}

/** 1 January 1970, day 0, was a Thursday. */
function isMonday(day: Day): boolean {
  return (((dayNumber(day) + 3) % 7) + 7) % 7 === 0;
}
