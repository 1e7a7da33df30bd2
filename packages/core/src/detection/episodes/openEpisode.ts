import type { DetectionSettings } from "../detectionSettings.ts";
import type { RunningSums } from "../rise/runningSums.ts";
import { type Rise, strongestRise } from "../rise/strongestRise.ts";

/** An episode while days pass; days are indices of the series. */
export interface OpenEpisode {
  /** The first day of the rise. */
  readonly onset: number;
  /** The day on which a user would have seen it. */
  readonly seen: number;
  readonly peak: number;
  /** Acts in the week up to the peak. */
  readonly height: number;
  readonly rise: Rise;
}

/** What a detector holds between days: nothing that grows. */
export interface Watch {
  readonly lastSeen: number | undefined;
  readonly open: OpenEpisode | undefined;
}

/** An episode that is over. */
export interface EndedEpisode extends OpenEpisode {
  /** The last day before the level was down, or before the next onset. */
  readonly end: number;
}

/** What a day brings. */
export interface Watched {
  readonly watch: Watch;
  readonly ended?: EndedEpisode;
}

/** What is held before the first day. */
export const nothingWatched: Watch = Object.freeze({ lastSeen: undefined, open: undefined });

/** Days over which an episode's level is taken, for its end. */
const levelDays = 14;

/**
 * Takes in one day. An onset needs an act on the day itself, a rise over the threshold, and quiet
 * days since the last onset. An episode is over once two weeks hold no more than twice what its base
 * expected of them; a further onset ends it, too.
 *
 * @param end how many days of the sums have passed
 * @param offset what to add to an index of the sums to name a day
 */
export function watchDay(
  { lastSeen, open }: Watch,
  sums: RunningSums,
  end: number,
  offset: number,
  settings: DetectionSettings,
): Watched {
  const today = end - 1 + offset;
  const followed = open && follow(open, sums, end, today);
  const rise = onsetOn(today, lastSeen, sums, end, settings);
  if (rise !== undefined) {
    const onset = firstDayOf(rise, sums, end) + offset;
    const height = actsBetween(sums, Math.max(0, end - 7), end);
    const begun = { onset, seen: today, peak: today, height, rise };
    const watch = { lastSeen: today, open: begun };
    if (open === undefined) return { watch };
    return { watch, ended: { ...open, end: Math.max(open.seen, onset - 1) } };
  }
  if (followed === undefined || isDown(followed, sums, end)) {
    const watch = { lastSeen, open: undefined };
    return followed === undefined ? { watch } : { watch, ended: { ...followed, end: today } };
  }
  return { watch: { lastSeen, open: followed } };
}

/** The rise that makes a day an onset's, if it is one, whatever is open. */
export function onsetOn(
  today: number,
  lastSeen: number | undefined,
  sums: RunningSums,
  end: number,
  settings: DetectionSettings,
): Rise | undefined {
  const isQuiet = lastSeen !== undefined && today - lastSeen <= settings.quietDays;
  if (isQuiet || today < settings.historyDays || actsBetween(sums, end - 1, end) === 0) {
    return undefined;
  }
  const rise = strongestRise(sums, end, settings);
  return rise !== undefined && rise.score >= settings.threshold ? rise : undefined;
}

function follow(open: OpenEpisode, sums: RunningSums, end: number, today: number): OpenEpisode {
  const height = actsBetween(sums, Math.max(0, end - 7), end);
  return height > open.height ? { ...open, peak: today, height } : open;
}

function isDown({ rise }: OpenEpisode, sums: RunningSums, end: number): boolean {
  const expected = (rise.expected / rise.days) * levelDays;
  return actsBetween(sums, Math.max(0, end - levelDays), end) <= Math.max(1, 2 * expected);
}

function firstDayOf({ days, strands }: Rise, sums: RunningSums, end: number): number {
  let day = end - days;
  while (day < end - 1 && strands.every((strand) => sums[strand][day + 1] === sums[strand][day])) {
    day += 1;
  }
  return day;
}

/** Acts of both strands from one index up to another. */
export function actsBetween({ words, deeds }: RunningSums, from: number, to: number): number {
  return words[to]! - words[from]! + deeds[to]! - deeds[from]!;
}
