import type { Known } from "../casebook/known.ts";
import { dayNumber } from "../time/day.ts";

/**
 * The day number on which an assertion became known: the earliest of its reports and its day.
 *
 * `published` maps a report's id to the day number on which it was surely out.
 *
 * @example
 * knownDay({ on: "1970-01-03" }, new Map()); //=> 2
 */
export function knownDay(known: Known, published: ReadonlyMap<string, number>): number {
  const reported = (known.reports ?? []).map((id) => published.get(id) ?? Infinity);
  const stated = known.on === undefined ? Infinity : dayNumber(known.on);
  return Math.min(stated, ...reported);
}
