import {
  type OutlookBacktest,
  type OutlookState,
  type ReferenceClass,
  backtestOutlook,
  detectionSettings,
  exposureOf,
  outlookSamples,
  referenceClass,
} from "@harmel/core";
import type { Archive } from "@harmel/events";
import { type Calendar, archiveKey } from "./dyadDays.ts";
import { Kept } from "./Kept.ts";

/** What an archive tells of all dyads up to a day: nothing of it is about one of them. */
export interface PastCases {
  readonly backtest: OutlookBacktest | undefined;
  /** What became of the dyads that stood so; none without a case. */
  readonly classOf: (state: OutlookState) => ReferenceClass | undefined;
}

/** Dyads with fewer rows are no cases: nothing could be seen in them. */
const leastRows = 100;

const kept = new Kept<PastCases>(16);

/**
 * The past cases of an archive up to a day, tried on the past. They are kept while the archive is as
 * it was: the outlook of another dyad on the same day costs nothing.
 *
 * @param name by which the archive is told from others
 */
export function pastCases(
  archive: Archive,
  name: string,
  calendar: Calendar,
  { on, days }: { readonly on: string; readonly days: number },
): Promise<PastCases> {
  return kept.of(archiveKey(name, calendar, [on, days]), async () => {
    const exposure = exposureOf(calendar.volume, detectionSettings.volumeDays);
    const dyads = await archive.pressure({ to: on, leastRows });
    const samples = dyads.flatMap(({ days: acts }) => {
      const counted = acts.map(({ day, words, deeds }) => ({
        on: day - calendar.first,
        words,
        deeds,
      }));
      return outlookSamples(counted, exposure, days);
    });
    const classes = new Map<string, ReferenceClass | undefined>();
    for (const { state } of samples) {
      const key = JSON.stringify(state);
      if (!classes.has(key)) classes.set(key, referenceClass(state, samples));
    }
    return {
      backtest: backtestOutlook(samples, days),
      classOf: (state) => classes.get(JSON.stringify(state)),
    };
  });
}
