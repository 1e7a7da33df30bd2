import { type Day, dayNumber, dayText } from "./day.ts";

/** An ISO 8601 week, from Monday to Sunday. */
export interface IsoWeek {
  readonly week: string;
  readonly from: Day;
  readonly to: Day;
}

/**
 * The ISO 8601 week that holds a day.
 *
 * @example
 * isoWeekOf("2024-07-13"); //=> { week: "2024-W28", from: "2024-07-08", to: "2024-07-14" }
 */
export function isoWeekOf(day: Day): IsoWeek {
  const monday = mondayOf(dayNumber(day));
  // An ISO week belongs to the year of its Thursday.
  const thursday = monday + 3;
  const year = dayText(thursday).split("-", 1)[0]!;
  const number = Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7) + 1;
  const week = `${year}-W${String(number).padStart(2, "0")}`;
  return { week, from: dayText(monday), to: dayText(monday + 6) };
}

/**
 * The day number of the Monday of the week that holds a day number.
 *
 * @example
 * mondayOf(0); //=> -3
 */
export function mondayOf(number: number): number {
  // 1970-01-01 was a Thursday: three days after its Monday.
  return number - ((((number + 3) % 7) + 7) % 7);
}
