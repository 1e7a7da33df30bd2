import type { Day } from "@harmel/core";
import type { DyadBin } from "../dyads/dyadBins.ts";
import type { DyadView } from "../dyads/dyadView.ts";
import { type CalendarSpan, calendarSpans } from "./calendarTicks.ts";
import { type DayAxis, dayAxis } from "./dayAxis.ts";
import { type StepBand, stepArea } from "./stepArea.ts";
import type { LevelTrack } from "./trackAreas.ts";
import { textWidth } from "./placeLabels.ts";
import { valueTicks } from "./valueTicks.ts";

/** Pixels of a dyad's chart. */
export const dyadSizes = {
  episodeRow: 24,
  /** Height of the highest sum, on both tracks. */
  tallest: 150,
  axis: 26,
  volume: 34,
  gap: 8,
} as const;

/** Everything of a dyad's chart that is arithmetic: widths are shares of its length, heights pixels. */
export interface DyadChart {
  readonly axis: DayAxis;
  /** How wide it is at least: below this it scrolls in its own frame. */
  readonly width: number;
  readonly top: {
    readonly deterrence: number;
    readonly axis: number;
    readonly dialogue: number;
    readonly volume: number;
  };
  readonly height: number;
  readonly pixels: number;
  readonly areas: readonly {
    readonly track: LevelTrack;
    readonly side: 0 | 1;
    readonly path: string;
  }[];
  /** How many rows the archive has, in a box of its own. */
  readonly volume: string;
  readonly highestVolume: number;
  readonly ticks: readonly number[];
  readonly spans: readonly CalendarSpan[];
  /** Stretches that the archive does not cover. */
  readonly unknown: readonly CalendarSpan[];
  readonly episodes: readonly PlacedEpisode[];
}

/** An episode on the axis. */
export interface PlacedEpisode {
  readonly onset: Day;
  readonly from: number;
  readonly to: number;
  readonly peak: number;
  readonly goesOn: boolean;
  readonly isSettled: boolean;
}

/** Lays out both tracks of a dyad: pressure above the axis of time, talk below it, on one scale. */
export function dyadChart(view: DyadView): DyadChart {
  const axis = dayAxis(view.from, view.to);
  const { bins } = view;
  const highest = Math.max(view.highest, 1);
  const highestVolume = bins.reduce((most, { volume }) => Math.max(most, volume), 1);
  const episodes = view.episodes.map(({ onset, end, peak, isSettled }): PlacedEpisode => ({
    onset,
    from: axis.start(onset),
    to: end === undefined ? 1 : axis.end(end),
    peak: axis.centre(peak),
    goesOn: end === undefined,
    isSettled,
  }));
  const deterrence = episodes.length > 0 ? dyadSizes.episodeRow : 4;
  const ground = deterrence + dyadSizes.tallest;
  const dialogue = ground + dyadSizes.axis;
  const volume = dialogue + dyadSizes.tallest + dyadSizes.gap;
  const band = (bin: DyadBin, low: number, high: number): StepBand => {
    return { from: axis.start(bin.from), to: axis.end(bin.to), low, high };
  };
  const width = Math.max(560, bins.length * 3);
  return {
    axis,
    width,
    top: { deterrence, axis: ground, dialogue, volume },
    height: volume + dyadSizes.volume,
    pixels: dyadSizes.tallest / highest,
    areas: (["deterrence", "dialogue"] as const).flatMap((track) =>
      ([0, 1] as const).map((side) => ({
        track,
        side,
        path: stepArea(
          bins.map((bin) => {
            const low = side === 0 ? 0 : bin.bySide[0][track].raises;
            return band(bin, low / highest, (low + bin.bySide[side][track].raises) / highest);
          }),
          track === "deterrence" ? "upward" : "downward",
        ),
      })),
    ),
    volume: stepArea(
      bins.map((bin) => band(bin, 0, bin.volume / highestVolume)),
      "upward",
    ),
    highestVolume,
    ticks: valueTicks(highest, 2).filter((value) => value > 0),
    spans: roomyLabels(calendarSpans(axis), width),
    unknown: unknownSpans(bins, axis),
    episodes,
  };
}

/** The spans, their labels left out where one would run into the one before it or over the end. */
function roomyLabels(spans: readonly CalendarSpan[], width: number): readonly CalendarSpan[] {
  let free = 0;
  return spans.map((span, index) => {
    const start = span.from * width;
    const end = start + 6 + textWidth(span.label, 13);
    // The first span is mostly cut off: its name would stand over the tick of the next.
    const isCutOff = index === 0 && spans.length > 1 && end > span.to * width;
    if (start < free || end > width || isCutOff) return { ...span, label: "" };
    free = end + 8;
    return span;
  });
}

/** Steps of which no day is covered, those beside one another joined. */
function unknownSpans(bins: readonly DyadBin[], axis: DayAxis): CalendarSpan[] {
  const spans: CalendarSpan[] = [];
  for (const { covered, from, to, text } of bins) {
    if (covered > 0) continue;
    const last = spans.at(-1);
    const start = axis.start(from);
    if (last?.to === start) spans[spans.length - 1] = { ...last, to: axis.end(to) };
    else spans.push({ label: text, from: start, to: axis.end(to) });
  }
  return spans;
}
