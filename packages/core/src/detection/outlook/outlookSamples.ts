import { type DetectionSettings, detectionSettings } from "../detectionSettings.ts";
import { seenIn } from "../episodes/findOnsets.ts";
import { type PressureOnDay, sumsOfActs } from "../rise/runningSums.ts";
import type { OutlookSample } from "./outlookSample.ts";
import { stateIn } from "./outlookStateOn.ts";

/** A year of days is left out at the beginning: what was before it is not known. */
const firstDay = 365;

/**
 * The days of a dyad as cases of a reference class: one day in every `horizon`, so that no two look at
 * the same days ahead, each with whether an onset was seen within `horizon` days after it.
 *
 * Linear in the days.
 *
 * @param acts that raise pressure, by days in order; a day that is not listed has none
 * @param exposure of the archive, from {@link exposureOf}, for all the days
 *
 * @example
 * outlookSamples([], exposureOf([40, 41], 91), 28); //=> []
 */
export function outlookSamples(
  acts: readonly PressureOnDay[],
  exposure: Float64Array,
  horizon: number,
  settings: DetectionSettings = detectionSettings,
): readonly OutlookSample[] {
  const sums = sumsOfActs(acts, exposure);
  const busy = acts.map(({ on }) => on);
  const seen = seenIn(sums, busy, settings);
  const samples: OutlookSample[] = [];
  for (let day = firstDay; day + horizon < exposure.length - 1; day += horizon) {
    const escalated = seen.some((onset) => onset > day && onset <= day + horizon);
    samples.push({ state: stateIn(sums, seen, day), day, escalated });
  }
  return samples;
}
