import { type DetectionSettings, detectionSettings } from "../detectionSettings.ts";
import { type DayCounts, type RunningSums, runningSums } from "../rise/runningSums.ts";
import {
  type EndedEpisode,
  type OpenEpisode,
  type Watch,
  nothingWatched,
  onsetOn,
  watchDay,
} from "./openEpisode.ts";

/** An episode of a series, its days as indices; the last one may still be open. */
export type FoundEpisode = OpenEpisode & Partial<Pick<EndedEpisode, "end">>;

/**
 * The episodes of a series of days, as they would have been seen day by day: no day looks at a later
 * one, so that a longer series gives the same episodes and perhaps more.
 *
 * Linear in the days.
 *
 * @param days one after the other without a gap
 *
 * @example
 * const calm = Array.from({ length: 200 }, () => ({ words: 0, deeds: 0, volume: 50 }));
 * const tense = Array.from({ length: 5 }, () => ({ words: 1, deeds: 2, volume: 50 }));
 * findOnsets([...calm, ...tense]).map(({ onset, seen }) => [onset, seen]); //=> [[200, 200]]
 */
export function findOnsets(
  days: readonly DayCounts[],
  settings: DetectionSettings = detectionSettings,
): readonly FoundEpisode[] {
  return onsetsIn(runningSums(days, settings.volumeDays), settings);
}

/** {@link findOnsets} on sums that are there already. */
export function onsetsIn(sums: RunningSums, settings: DetectionSettings): readonly FoundEpisode[] {
  const found: FoundEpisode[] = [];
  let watch: Watch = nothingWatched;
  for (let end = 1; end < sums.words.length; end += 1) {
    const watched = watchDay(watch, sums, end, 0, settings);
    if (watched.ended !== undefined) found.push(watched.ended);
    watch = watched.watch;
  }
  return watch.open === undefined ? found : [...found, watch.open];
}

/**
 * The days on which {@link onsetsIn} sees an onset, from the days with acts alone: nobody asks when
 * the episodes end.
 *
 * @param busy the days with acts, in order
 */
export function seenIn(
  sums: RunningSums,
  busy: Iterable<number>,
  settings: DetectionSettings,
): readonly number[] {
  const seen: number[] = [];
  for (const day of busy) {
    const rise = onsetOn(day, seen.at(-1), sums, day + 1, settings);
    if (rise !== undefined) seen.push(day);
  }
  return seen;
}
