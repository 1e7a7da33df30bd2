import type { Settings } from "../analysis/settings.ts";
import type { KnownSignal } from "../evidence/knowledge.ts";
import { lastDay } from "../time/dating.ts";
import { dayNumber } from "../time/day.ts";

/** The days of a signal that levels are derived from, as day numbers. */
export interface Timing {
  /** The first day it may have occurred on. */
  readonly first: number;
  /** The day it counts from by its own dating. */
  readonly counted: number;
  /** Its own last day, where it is known. */
  readonly until?: number;
  /** The days for which reports say that it still stands. */
  readonly standsOn: readonly number[];
}

/** One move of a position that a signal makes by itself. */
export interface OwnMove {
  readonly day: number;
  readonly action: "begin" | "refresh" | "expire";
}

/** The days of a known signal, under one reading of imprecise dates. */
export function timingOf(
  { signal, first, last, evidence }: KnownSignal,
  { impreciseDates }: Pick<Settings, "impreciseDates">,
): Timing {
  const standsOn = evidence.flatMap(({ speaksOf, stance }) =>
    speaksOf === undefined || stance === "denies" || stance === "contests"
      ? []
      : [dayNumber(lastDay(speaksOf))],
  );
  return {
    first,
    counted: impreciseDates === "last" ? last : first,
    ...(signal.until === undefined ? {} : { until: dayNumber(lastDay(signal.until)) }),
    standsOn,
  };
}

/** The day on which one signal ends another: its own, but not before the other can have begun. */
export function endingDay(ending: Timing, ended: Timing): number {
  return Math.max(ending.counted, ended.first);
}

/**
 * What a standing signal does to its position by itself. What has ended by a day has begun by it,
 * however imprecise its date: `endedOn` is the first day on which another signal ends it.
 */
export function ownMoves(
  { counted, until = Infinity, standsOn }: Timing,
  endedOn: number,
): OwnMove[] {
  const begun = Math.min(counted, until, endedOn);
  const moves: OwnMove[] = [{ day: begun, action: "begin" }];
  for (const day of standsOn) if (day > begun) moves.push({ day, action: "refresh" });
  if (until !== Infinity) moves.push({ day: until + 1, action: "expire" });
  return moves;
}
