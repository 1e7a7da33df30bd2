import {
  type OutlookBacktest,
  type OutlookState,
  type ReferenceClass,
  backtestOutlook,
  outlookSamples,
  outlookStateOn,
  pressureActs,
  referenceClass,
} from "@harmel/core";
import type { ActRows, Archive } from "@harmel/events";
import { type Calendar, calendarOf, dyadDays, dyadName } from "./dyadDays.ts";
import { groupBy } from "./groupBy.ts";

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

/** Dyads with fewer rows are no cases: nothing could be seen in them. */
const leastRows = 100;

/** What is said of an archive that has nothing up to the day. */
export const emptyUpToDay = "the archive is empty up to this day";

/** In how many past cases of an archive that stood as a dyad stands an onset followed; it reads all acts. */
export async function outlookIn(
  archive: Archive,
  asked: OutlookQuestion,
): Promise<OutlookDocument> {
  const { dyad, on, days } = asked;
  const calendar = await calendarOf(archive, on);
  if (calendar === undefined) return { ...asked, withheld: emptyUpToDay };
  const rows = await archive.acts({ to: on });
  const byDyad = groupBy(rows, ({ source, target }) => dyadName(source, target));
  const samples = [...byDyad.values()]
    .filter((acts) => acts.reduce((sum, act) => sum + act.rows, 0) >= leastRows)
    .flatMap((acts) => outlookSamples(countsOf(calendar, acts), days));
  const backtest = backtestOutlook(samples, days);
  const state = outlookStateOn(countsOf(calendar, byDyad.get(dyadName(...dyad)) ?? []));
  if (state.lastOnset === "in the last 28 days") {
    // By the rule of onsets none can follow: a low share would say nothing of what is coming.
    const withheld = "an onset was seen in the last 28 days, and no other is told so soon";
    return { ...asked, state, withheld, ...(backtest && { backtest }) };
  }
  if (backtest === undefined)
    return { ...asked, state, withheld: "too few past cases to try it on" };
  const outlook = referenceClass(state, samples);
  if (!backtest.beatsClimatology || outlook === undefined) {
    const withheld = "in the past it did not beat the share of all cases";
    return { ...asked, state, withheld, backtest };
  }
  return { ...asked, state, outlook, backtest };
}

function countsOf(calendar: Calendar, rows: readonly ActRows[]) {
  return dyadDays(calendar, rows).map(({ acts, volume }) => ({ ...pressureActs(acts), volume }));
}
