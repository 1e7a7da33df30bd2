import { type DetectionSettings, detectionSettings } from "../detectionSettings.ts";
import type { DayCounts, RunningSums } from "../rise/runningSums.ts";
import {
  type EndedEpisode,
  type OpenEpisode,
  type Watch,
  nothingWatched,
  watchDay,
} from "./openEpisode.ts";

/** What a stream of days holds: the last days that a base needs, and the open episode. */
export interface OnsetStream {
  readonly settings: DetectionSettings;
  /** How many days were taken in. */
  readonly seen: number;
  readonly watch: Watch;
  readonly recent: RunningSums;
  /** The volumes of the last days, oldest first. */
  readonly volumes: readonly number[];
}

/** What a day brought, for whoever watches. */
export type OnsetFact =
  | { readonly kind: "onset"; readonly episode: OpenEpisode }
  | { readonly kind: "end"; readonly episode: EndedEpisode };

/**
 * A stream before its first day.
 *
 * @example
 * onsetStart().seen; //=> 0
 */
export function onsetStart(settings: DetectionSettings = detectionSettings): OnsetStream {
  const none = new Float64Array(1);
  const recent = { words: none, deeds: none, exposure: none };
  return { settings, seen: 0, watch: nothingWatched, recent, volumes: [] };
}

/**
 * Takes one day into a stream: the twin of {@link findOnsets} for somebody who watches every day.
 * It tells of an onset or an end on the day a user can see it.
 *
 * Pure; the cost of a day does not grow with the days before it.
 *
 * @example
 * const [state, facts] = onsetStep(onsetStart(), { words: 1, deeds: 0, volume: 40 });
 * [state.seen, facts.length]; //=> [1, 0]
 */
export function onsetStep(
  { settings, seen, watch, recent, volumes }: OnsetStream,
  day: DayCounts,
): readonly [OnsetStream, readonly OnsetFact[]] {
  const kept = [...volumes.slice(-(settings.volumeDays - 1)), day.volume];
  const volume = kept.reduce((sum, rows) => sum + rows, 0) / kept.length;
  const most = settings.baseDays + Math.max(...settings.windows) + 1;
  const sums = {
    words: extended(recent.words, day.words, most),
    deeds: extended(recent.deeds, day.deeds, most),
    exposure: extended(recent.exposure, volume, most),
  };
  const end = sums.words.length - 1;
  const watched = watchDay(watch, sums, end, seen - end + 1, settings);
  const facts: OnsetFact[] = [];
  if (watched.ended !== undefined) facts.push({ kind: "end", episode: watched.ended });
  const { open } = watched.watch;
  if (open !== undefined && open.seen === seen) facts.push({ kind: "onset", episode: open });
  return [{ settings, seen: seen + 1, watch: watched.watch, recent: sums, volumes: kept }, facts];
}

/** Running sums with one day more, and the oldest left out, so that they begin at 0 again. */
function extended(sums: Float64Array, value: number, most: number): Float64Array {
  const length = Math.min(sums.length + 1, most);
  const skipped = sums.length + 1 - length;
  const start = sums[skipped]!;
  const longer = new Float64Array(length);
  for (let index = 0; index < length - 1; index += 1)
    longer[index] = sums[index + skipped]! - start;
  longer[length - 1] = longer[length - 2]! + value;
  return longer;
}
