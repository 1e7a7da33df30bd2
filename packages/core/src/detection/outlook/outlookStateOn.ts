import { type DetectionSettings, detectionSettings } from "../detectionSettings.ts";
import { onsetsIn } from "../episodes/findOnsets.ts";
import { type DayCounts, type RunningSums, runningSums } from "../rise/runningSums.ts";
import { actsBetween } from "../episodes/openEpisode.ts";
import type { OutlookState } from "./outlookSample.ts";

const recentDays = 28;

/**
 * How a dyad stands at the end of its last day, as an outlook takes it.
 *
 * @example
 * outlookStateOn([{ words: 1, deeds: 0, volume: 40 }]).recent; //=> "one or two"
 */
export function outlookStateOn(
  days: readonly DayCounts[],
  settings: DetectionSettings = detectionSettings,
): OutlookState {
  const sums = runningSums(days, settings.volumeDays);
  return stateIn(
    sums,
    onsetsIn(sums, settings).map(({ seen }) => seen),
    days.length - 1,
  );
}

/** How a dyad stands at the end of a day: from that day and those before it alone. */
export function stateIn(sums: RunningSums, seen: readonly number[], day: number): OutlookState {
  const acts = actsBetween(sums, Math.max(0, day + 1 - recentDays), day + 1);
  const since = day - (seen.findLast((onset) => onset <= day) ?? -Infinity);
  return {
    recent:
      acts === 0 ? "none" : acts < 3 ? "one or two" : acts < 10 ? "three to nine" : "ten or more",
    lastOnset:
      since < recentDays
        ? "in the last 28 days"
        : since < 365
          ? "in the last year"
          : "longer ago or never",
  };
}
