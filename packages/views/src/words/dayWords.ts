import { type Dating, type Day, firstDay, lastDay } from "@harmel/core";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The name of a month, from 1 to 12. */
export function monthName(month: number): string {
  return months[month - 1] ?? "";
}

/**
 * A day in words.
 *
 * @example
 * dayWords("2024-07-13"); //=> "13 July 2024"
 */
export function dayWords(day: Day): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${monthName(month ?? 0)} ${year}`;
}

/**
 * A day in few letters, without its year.
 *
 * @example
 * shortDay("2024-07-03"); //=> "3 Jul"
 */
export function shortDay(day: Day): string {
  const [, month, date] = day.split("-").map(Number);
  return `${date} ${monthName(month ?? 0).slice(0, 3)}`;
}

/**
 * A stretch of days in few words.
 *
 * @example
 * rangeWords("2024-07-08", "2024-07-14"); //=> "8–14 July 2024"
 */
export function rangeWords(from: Day, to: Day): string {
  if (from === to) return dayWords(from);
  const [year, month] = to.split("-");
  const [fromYear, fromMonth, fromDate] = from.split("-");
  if (fromYear !== year) return `${dayWords(from)} – ${dayWords(to)}`;
  if (fromMonth === month) return `${Number(fromDate)}–${dayWords(to)}`;
  return `${Number(fromDate)} ${monthName(Number(fromMonth))} – ${dayWords(to)}`;
}

/**
 * A dating in words, with its precision.
 *
 * @example
 * datingWords({ from: "2024-06-24", to: "2024-06-30", precision: "about" });
 * //=> "about 24–30 June 2024"
 */
export function datingWords(dating: Dating): string {
  const range = rangeWords(firstDay(dating), lastDay(dating));
  if (dating.precision === "about") return `about ${range}`;
  if (dating.precision === "week") return `week of ${range}`;
  if (dating.precision === "month") {
    const [year, month] = dating.from.split("-");
    return `${monthName(Number(month))} ${year}`;
  }
  return range;
}
