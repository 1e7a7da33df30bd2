import { type Day, dayNumber } from "../../time/index.ts";
import { calmDays } from "./calmDays.ts";
import { chanceOfHit } from "./chanceOfHit.ts";
import type { Crisis } from "./crisis.ts";
import type { WatchedDyad } from "./watchedDyad.ts";

/** Days around a trigger in which an alarm finds the crisis, and around a termination for an end. */
const foundWithin = 14;
const easedWithin = 30;

/** How one crisis fared in one data set. */
export interface ScoredCrisis {
  readonly crisis: Crisis;
  readonly dataSet: string;
  /** Days from the trigger to the first alarm within 14 days of it; missing: not found. */
  readonly lag?: number;
  readonly chance: number;
  /** Whether an episode ended within 30 days of the termination; missing: no day to hold it against. */
  readonly eased?: boolean;
  readonly easedChance?: number;
}

/** What became of a detector's alarms. */
export interface AlarmScore {
  readonly crises: readonly ScoredCrisis[];
  readonly alarms: number;
  /** Alarms in no known crisis: for a person to judge. */
  readonly falseAlarms: readonly {
    readonly dataSet: string;
    readonly dyad: readonly [string, string];
    readonly day: Day;
  }[];
  /** Years of dyads in no known crisis. */
  readonly calmYears: number;
}

/**
 * Scores alarms against known crises. Found: an alarm within 14 days of a trigger that is known to
 * the day and lies in the data. False: an alarm in no known crisis of the dyad (see `calmDays`).
 *
 * Only crises that name the data set count, on the dyads that were watched.
 *
 * Source: the scoring of the project's development set (score-onsets.py), with chance worked out over
 * all shifts instead of drawn.
 *
 * @example
 * scoreAlarms([], []).alarms; //=> 0
 */
export function scoreAlarms(
  watched: readonly WatchedDyad[],
  crises: readonly Crisis[],
): AlarmScore {
  const parts = watched.map((dyad) => scoreDyad(dyad, crises));
  return {
    crises: parts.flatMap((part) => part.crises),
    alarms: parts.reduce((sum, part) => sum + part.alarms, 0),
    falseAlarms: parts.flatMap((part) => part.falseAlarms),
    calmYears: parts.reduce((sum, part) => sum + part.calmYears, 0),
  };
}

function scoreDyad(watched: WatchedDyad, crises: readonly Crisis[]): AlarmScore {
  const { dataSet, dyad, from, to, alarms } = watched;
  const first = dayNumber(from);
  const length = dayNumber(to) - first + 1;
  const seen = alarms.map((alarm) => dayNumber(alarm.seen) - first).toSorted((a, b) => a - b);
  const ends = alarms.flatMap(({ end }) => (end === undefined ? [] : [dayNumber(end) - first]));
  const calm = calmDays(watched, crises);
  const scored = crises
    .filter((crisis) => isScored(crisis, watched))
    .map((crisis): ScoredCrisis => {
      const trigger = dayNumber(crisis.trigger) - first;
      const alarm = seen.find((day) => Math.abs(day - trigger) <= foundWithin);
      const chance = chanceOfHit(seen, trigger, length, foundWithin);
      const easing = easingOf(crisis, first, ends, length);
      return {
        crisis,
        dataSet,
        chance,
        ...easing,
        ...(alarm !== undefined && { lag: alarm - trigger }),
      };
    });
  const falseAlarms = alarms
    .filter((alarm) => calm[dayNumber(alarm.seen) - first] === 1)
    .map((alarm) => ({ dataSet, dyad, day: alarm.seen }));
  const calmYears = calm.reduce((sum, day) => sum + day, 0) / 365.25;
  return { crises: scored, alarms: alarms.length, falseAlarms, calmYears };
}

function isScored(crisis: Crisis, { dataSet, dyad, from, to }: WatchedDyad): boolean {
  const isOfDyad = crisis.dyad[0] === dyad[0] && crisis.dyad[1] === dyad[1];
  const isCovered = crisis.trigger >= from && crisis.trigger <= to;
  return isOfDyad && isCovered && crisis.isPrecise && crisis.dataSets.includes(dataSet);
}

function easingOf(
  { termination, hasPreciseEnd }: Crisis,
  first: number,
  ends: readonly number[],
  length: number,
): Pick<ScoredCrisis, "eased" | "easedChance"> {
  const day = termination === undefined ? -1 : dayNumber(termination) - first;
  if (!hasPreciseEnd || day < 0 || day >= length) return {};
  const eased = ends.some((end) => Math.abs(end - day) <= easedWithin);
  return { eased, easedChance: chanceOfHit(ends, day, length, easedWithin) };
}
