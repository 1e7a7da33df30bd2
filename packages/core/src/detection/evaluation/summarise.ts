import { wilsonInterval } from "../../numerics/index.ts";
import type { AlarmScore, ScoredCrisis } from "./scoreAlarms.ts";

/** A detector's score over some crises. */
export interface ScoreSummary {
  readonly crises: number;
  readonly found: number;
  readonly recall: number;
  /** Of the recall, 95 %; crises of one dyad hang together, so it is on the narrow side. */
  readonly interval: { readonly lower: number; readonly upper: number };
  /** The recall that luck gives. */
  readonly chance: number;
  /** Of the found: before the trigger, 0–3 days and 4–14 days after it. */
  readonly warned: number;
  readonly seen: number;
  readonly late: number;
  /** Days from the trigger to the alarm, the middle one of the found. */
  readonly medianLag: number | undefined;
  /** Of the crises whose end is known to the day: how many, how many ended in time, and by luck. */
  readonly ends: number;
  readonly eased: number;
  readonly easedChance: number;
}

/**
 * Sums up how some crises fared; none gives nothing.
 *
 * @example
 * summarise([]); //=> undefined
 */
export function summarise(crises: readonly ScoredCrisis[]): ScoreSummary | undefined {
  if (crises.length === 0) return undefined;
  const lags = crises.flatMap(({ lag }) => lag ?? []).toSorted((a, b) => a - b);
  const ended = crises.filter(({ eased }) => eased !== undefined);
  return {
    crises: crises.length,
    found: lags.length,
    recall: lags.length / crises.length,
    interval: wilsonInterval(lags.length, crises.length),
    chance: crises.reduce((sum, { chance }) => sum + chance, 0) / crises.length,
    warned: lags.filter((lag) => lag < 0).length,
    seen: lags.filter((lag) => lag >= 0 && lag <= 3).length,
    late: lags.filter((lag) => lag > 3).length,
    medianLag: lags[Math.floor(lags.length / 2)],
    ends: ended.length,
    eased: ended.filter(({ eased }) => eased === true).length,
    easedChance: ended.reduce((sum, { easedChance = 0 }) => sum + easedChance, 0),
  };
}

/**
 * False alarms a year of a dyad in no known crisis.
 *
 * @example
 * falseAlarmRate({ crises: [], alarms: 0, falseAlarms: [], calmYears: 3 }); //=> 0
 */
export function falseAlarmRate({ falseAlarms, calmYears }: AlarmScore): number {
  return falseAlarms.length / calmYears;
}
