import { existsSync } from "node:fs";
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
import type { ActRows } from "@harmel/events";
import { z } from "zod";
import { archiveFolder } from "./archiveFolder.ts";
import { type Calendar, calendarOf, dyadDays, dyadName } from "./detection/dyadDays.ts";
import { groupBy } from "./detection/groupBy.ts";
import { Fault } from "./Fault.ts";
import { dayInput } from "./inputs.ts";
import type { Operation } from "./operation.ts";
import { withEvents } from "./withEvents.ts";

const whole = { error: "is not a whole number of days from 7 to 180" };
const input = z.strictObject({
  a: z.string().min(1, { error: "is empty" }),
  b: z.string().min(1, { error: "is empty" }),
  on: dayInput,
  days: z.coerce.number(whole).int(whole).min(7, whole).max(180, whole).default(28),
});

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

/** In how many past cases that stood as a dyad stands on a day an onset followed; nothing later is looked at. */
export const outlookDyad: Operation<typeof input, OutlookDocument> = {
  name: "outlook",
  summary: "what followed in the archive where two actors stood as these two do",
  input,
  async run(home, { a, b, on, days }) {
    return withEvents(async ({ DuckArchive, principalNamed }) => {
      const dyad = [a, b].map((name) => {
        const principal = principalNamed(name);
        if (principal === undefined) throw new Fault("principal-unknown", { name });
        return principal;
      }) as [string, string];
      const asked = { dyad, on, days };
      const empty = { ...asked, withheld: "the archive is empty up to this day" };
      const folder = archiveFolder(home);
      if (!existsSync(folder)) return empty;
      await using archive = new DuckArchive(folder);
      const calendar = await calendarOf(archive, on);
      if (calendar === undefined) return empty;
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
    });
  },
};

function countsOf(calendar: Calendar, rows: readonly ActRows[]) {
  return dyadDays(calendar, rows).map(({ acts, volume }) => ({ ...pressureActs(acts), volume }));
}
