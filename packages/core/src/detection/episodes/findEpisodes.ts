import type { Day } from "../../time/index.ts";
import { type DetectionSettings, detectionSettings } from "../detectionSettings.ts";
import type { DyadDay } from "../dyadDay.ts";
import { pressureActs } from "../rise/pressureActs.ts";
import { runningSums } from "../rise/runningSums.ts";
import type { Strand } from "../rise/strongestRise.ts";
import { type RisenKind, evidenceOf } from "./evidenceOf.ts";
import { onsetsIn, seenIn } from "./findOnsets.ts";
import { settingsTried } from "./settingsTried.ts";

/** An episode found in the counts of a dyad. */
export interface DetectedEpisode {
  /** The first day of the rise. */
  readonly onset: Day;
  /** The day on which a user would have seen it. */
  readonly seen: Day;
  /** The last day of its busiest week. */
  readonly peak: Day;
  /** The day on which it was seen to be over; missing while it goes on. */
  readonly end?: Day;
  /** Where the rise showed first. */
  readonly strands: readonly Strand[];
  /** Log likelihood ratio of the rise against its base, on the day it was seen. */
  readonly score: number;
  /** Acts that raise pressure from the onset to the day it was seen, and how many were expected. */
  readonly acts: number;
  readonly expected: number;
  /** Share of 27 settings as reasonable that see an onset within 14 days. */
  readonly holds: number;
  /** The kinds that rose up to a week after it was seen, most surprising first. */
  readonly evidence: readonly RisenKind[];
}

/**
 * The episodes of a dyad: when pressure rose above its own base, how high, until when, which kinds
 * show it, and in what share of reasonable settings it is there. Each onset is what a user would have
 * seen on that day; `holds`, `peak` and `evidence` look back.
 *
 * Linear in the days.
 *
 * @param days one after the other without a gap
 *
 * @example
 * findEpisodes([]); //=> []
 */
export function findEpisodes(
  days: readonly DyadDay[],
  settings: DetectionSettings = detectionSettings,
): readonly DetectedEpisode[] {
  const counts = days.map(({ acts, volume }) => ({ ...pressureActs(acts), volume }));
  const sums = runningSums(counts, settings.volumeDays);
  const found = onsetsIn(sums, settings);
  if (found.length === 0) return [];
  const busy = counts.flatMap(({ words, deeds }, day) => (words + deeds > 0 ? [day] : []));
  const others = settingsTried(settings).map((tried) => seenIn(sums, busy, tried));
  return found.map(({ onset, seen, peak, end, rise }) => {
    const same = others.filter((all) => all.some((other) => Math.abs(other - seen) <= 14));
    return {
      onset: days[onset]!.day,
      seen: days[seen]!.day,
      peak: days[peak]!.day,
      ...(end !== undefined && { end: days[end]!.day }),
      strands: rise.strands,
      score: rise.score,
      acts: rise.acts,
      expected: rise.expected,
      holds: same.length / others.length,
      evidence: evidenceOf(days, onset, Math.min(seen + 7, end ?? seen + 7), settings.baseDays),
    };
  });
}
