import { type DetectionSettings, detectionSettings } from "../detectionSettings.ts";
import { onsetsIn } from "../episodes/findOnsets.ts";
import { type DayCounts, runningSums } from "../rise/runningSums.ts";
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
 * @example
 * outlookSamples([], 28); //=> []
 */
export function outlookSamples(
  days: readonly DayCounts[],
  horizon: number,
  settings: DetectionSettings = detectionSettings,
): readonly OutlookSample[] {
  const sums = runningSums(days, settings.volumeDays);
  const seen = onsetsIn(sums, settings).map((episode) => episode.seen);
  const samples: OutlookSample[] = [];
  for (let day = firstDay; day + horizon < days.length; day += horizon) {
    const escalated = seen.some((onset) => onset > day && onset <= day + horizon);
    samples.push({ state: stateIn(sums, seen, day), day, escalated });
  }
  return samples;
}
