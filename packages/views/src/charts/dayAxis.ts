import { type Day, dayNumber, dayText } from "@harmel/core";

/** An axis on which every day has the same width; places are shares of its length, 0–1. */
export interface DayAxis {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  /** Where a day begins, at most the end of the axis. */
  start(day: Day): number;
  /** The middle of a day. */
  centre(day: Day): number;
  /** Where a day ends. */
  end(day: Day): number;
  isInside(day: Day): boolean;
  /** Every day of the axis, in order. */
  every(): readonly Day[];
}

/**
 * Lays the days from the first to the last, both included, along a line.
 *
 * @example
 * dayAxis("2024-07-01", "2024-07-10").start("2024-07-02"); //=> 0.1
 */
export function dayAxis(from: Day, to: Day): DayAxis {
  const first = dayNumber(from);
  const days = Math.max(1, dayNumber(to) - first + 1);
  const place = (day: Day, offset: number): number => {
    const share = (dayNumber(day) - first + offset) / days;
    return rounded(Math.min(1, Math.max(0, share)));
  };
  return {
    from,
    to,
    days,
    start: (day) => place(day, 0),
    centre: (day) => place(day, 0.5),
    end: (day) => place(day, 1),
    isInside: (day) => day >= from && day <= to,
    every: () => Array.from({ length: days }, (_, index) => dayText(first + index)),
  };
}

function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
