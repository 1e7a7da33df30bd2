import { type Day, dayNumber, dayText } from "@harmel/core";
import { dayWords, monthName, rangeWords } from "../words/dayWords.ts";
import type { DyadFacts, TrackSum, TrackSums } from "./dyadFacts.ts";

/** How long a step of a chart is. */
export type BinUnit = "day" | "week" | "month";

/** A step of a chart: what each side directs at the other in it. */
export interface DyadBin {
  readonly from: Day;
  readonly to: Day;
  readonly text: string;
  readonly days: number;
  /** Days on which the archive has anything; with none the step is not known. */
  readonly covered: number;
  /** Rows of the whole archive, all actors together. */
  readonly volume: number;
  readonly bySide: readonly [TrackSums, TrackSums];
}

/**
 * The step in which so many days are shown: days up to half a year, weeks up to four years, then months.
 *
 * @example
 * binUnit(731); //=> "week"
 */
export function binUnit(days: number): BinUnit {
  if (days <= 190) return "day";
  return days <= 1500 ? "week" : "month";
}

/** The days of a dyad in steps, from the first day to the last, both included. */
export function dyadBins(facts: DyadFacts, from: Day, to: Day): readonly DyadBin[] {
  const [a, b] = facts.dyad;
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const unit = binUnit(last - first + 1);
  const known = new Map(facts.days.map((day) => [day.day, day]));
  const bins: DyadBin[] = [];
  for (let start = first; start <= last;) {
    const end = Math.min(last, endOf(start, unit));
    const days = Array.from({ length: end - start + 1 }, (_, index) => dayText(start + index));
    const held = days.flatMap((day) => known.get(day) ?? []);
    bins.push({
      from: dayText(start),
      to: dayText(end),
      text: binText(dayText(start), dayText(end), unit),
      days: days.length,
      covered: held.length,
      volume: held.reduce((sum, { volume }) => sum + volume, 0),
      bySide: [
        sumOf(held.map(({ byDirection }) => byDirection[`${a}→${b}`])),
        sumOf(held.map(({ byDirection }) => byDirection[`${b}→${a}`])),
      ],
    });
    start = end + 1;
  }
  return bins;
}

function endOf(start: number, unit: BinUnit): number {
  if (unit === "day") return start;
  if (unit === "week") return start + 6;
  const month = dayText(start).slice(0, 7);
  let end = start + 27;
  while (dayText(end + 1).startsWith(month)) end += 1;
  while (!dayText(end).startsWith(month)) end -= 1;
  return end;
}

function binText(from: Day, to: Day, unit: BinUnit): string {
  if (unit === "day") return dayWords(from);
  const isWhole = from.endsWith("-01") && dayText(dayNumber(to) + 1).endsWith("-01");
  if (unit === "week" || !isWhole) return rangeWords(from, to);
  return `${monthName(Number(from.slice(5, 7)))} ${from.slice(0, 4)}`;
}

function sumOf(sums: readonly (TrackSums | undefined)[]): TrackSums {
  const of = (track: keyof TrackSums): TrackSum => {
    const total = { raises: 0, lowers: 0, count: 0 };
    for (const sum of sums) {
      total.raises += sum?.[track].raises ?? 0;
      total.lowers += sum?.[track].lowers ?? 0;
      total.count += sum?.[track].count ?? 0;
    }
    // Weights are tenths: their sum is rounded to them, so that no digit of a float shows.
    return { ...total, raises: tenths(total.raises), lowers: tenths(total.lowers) };
  };
  return { deterrence: of("deterrence"), dialogue: of("dialogue") };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
