import {
  type OutlookBacktest,
  type OutlookState,
  type ReferenceClass,
  outlookStateOn,
  pressureActs,
} from "@harmel/core";
import type { Archive } from "@harmel/events";
import { calendarOf, dyadDays } from "./dyadDays.ts";
import { pastCases } from "./pastCases.ts";

/** Of whom an outlook is asked, on which day, and how many days ahead. */
export interface OutlookQuestion {
  readonly dyad: readonly [string, string];
  readonly on: string;
  readonly days: number;
}

/** What became of dyads that stood so, or why that is not said. */
export interface OutlookDocument {
  readonly dyad: readonly [string, string];
  readonly on: string;
  /** Days ahead. */
  readonly days: number;
  readonly state?: OutlookState;
  /** Given only where the backtest beat the share of all cases. */
  readonly outlook?: ReferenceClass;
  /** Why no outlook is given. */
  readonly withheld?: string;
  readonly backtest?: OutlookBacktest;
}

/** What is said of an archive that has nothing up to the day. */
export const emptyUpToDay = "the archive is empty up to this day";

/**
 * In how many past cases of an archive that stood as a dyad stands an onset followed.
 *
 * @param name by which the archive is told from others
 */
export async function outlookIn(
  archive: Archive,
  name: string,
  asked: OutlookQuestion,
): Promise<OutlookDocument> {
  const { dyad, on } = asked;
  const calendar = await calendarOf(archive, on);
  if (calendar === undefined) return { ...asked, withheld: emptyUpToDay };
  const { backtest, classOf } = await pastCases(archive, name, calendar, asked);
  const acts = await archive.acts({ dyads: [dyad], to: on });
  const days = dyadDays(calendar, acts).map((day) => ({
    ...pressureActs(day.acts),
    volume: day.volume,
  }));
  const state = outlookStateOn(days);
  if (state.lastOnset === "in the last 28 days") {
    // By the rule of onsets none can follow: a low share would say nothing of what is coming.
    const withheld = "an onset was seen in the last 28 days, and no other is told so soon";
    return { ...asked, state, withheld, ...(backtest && { backtest }) };
  }
  if (backtest === undefined)
    return { ...asked, state, withheld: "too few past cases to try it on" };
  const outlook = classOf(state);
  if (!backtest.beatsClimatology || outlook === undefined) {
    const withheld = "in the past it did not beat the share of all cases";
    return { ...asked, state, withheld, backtest };
  }
  return { ...asked, state, outlook, backtest };
}
