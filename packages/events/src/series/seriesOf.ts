import type { Archive, DailySum } from "../archive/Archive.ts";
import { weighting } from "../codebooks/weighting.ts";

/** One track on one day: weights summed by direction, and how many rows. */
export interface TrackDay {
  /** Sum of the weights of what raises the level of the track; Goldstein's scale without its sign. */
  readonly raises: number;
  readonly lowers: number;
  readonly count: number;
}

/** A day of a dyad: both sides' rows together, and each by itself. */
export interface SeriesDay {
  readonly day: string;
  readonly deterrence: TrackDay;
  readonly dialogue: TrackDay;
  readonly byDirection: Readonly<
    Record<string, Readonly<Record<"deterrence" | "dialogue", TrackDay>>>
  >;
}

/** Both tracks of a dyad; days on which no data set has anything at all are left out: unknown. */
export interface SeriesOfDyad {
  readonly dyad: readonly [string, string];
  /** The data sets whose rows are summed. */
  readonly dataSets: readonly string[];
  readonly days: readonly SeriesDay[];
}

/** What is asked of a series; both days belong to it. */
export interface SeriesQuestion {
  readonly dyad: readonly [string, string];
  readonly from?: string;
  readonly to?: string;
}

/**
 * Both tracks of a dyad on every day that the archive covers. A day without rows of the dyad is zero
 * when a data set has other rows of it, and missing when none has.
 */
export async function seriesOf(archive: Archive, question: SeriesQuestion): Promise<SeriesOfDyad> {
  const { dyad, from = "0000-01-01", to = "9999-12-31" } = question;
  const sums = byDay(await archive.daily({ ...question, weighting }));
  const covered = (await archive.volume()).filter(({ day }) => day >= from && day <= to);
  const days = [...new Set(covered.map(({ day }) => day))].toSorted();
  return {
    dyad,
    dataSets: [...new Set(covered.map(({ dataSet }) => dataSet))].toSorted(),
    days: days.map((day) => seriesDay(day, dyad, sums.get(day) ?? [])),
  };
}

function seriesDay(
  day: string,
  [a, b]: readonly [string, string],
  sums: readonly DailySum[],
): SeriesDay {
  const byDirection = {
    [`${a}→${b}`]: bothTracks(sums.filter(({ source }) => source === a)),
    [`${b}→${a}`]: bothTracks(sums.filter(({ source }) => source === b)),
  };
  return { day, ...bothTracks(sums), byDirection };
}

function bothTracks(sums: readonly DailySum[]) {
  return { deterrence: trackDay("deterrence", sums), dialogue: trackDay("dialogue", sums) };
}

function trackDay(track: "deterrence" | "dialogue", sums: readonly DailySum[]): TrackDay {
  const tenths = { raises: 0, lowers: 0 };
  let count = 0;
  for (const sum of sums) {
    if (!sum.measure.startsWith(track)) continue;
    tenths[sum.measure.endsWith("raises") ? "raises" : "lowers"] += sum.tenths;
    count += sum.count;
  }
  return { raises: tenths.raises / 10, lowers: tenths.lowers / 10, count };
}

function byDay(sums: readonly DailySum[]): ReadonlyMap<string, readonly DailySum[]> {
  const days = new Map<string, DailySum[]>();
  for (const sum of sums) {
    const found = days.get(sum.day);
    if (found) found.push(sum);
    else days.set(sum.day, [sum]);
  }
  return days;
}
