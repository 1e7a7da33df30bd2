import type { CaseView } from "../case/caseView.ts";
import { type DayAxis, dayAxis } from "./dayAxis.ts";
import { type PlacedMark, timelineMarks } from "./timelineMarks.ts";
import {
  type PlacedPhase,
  type PlacedTurn,
  timelinePhases,
  timelineTurns,
} from "./timelineLabels.ts";
import { narrowestTimeline, timelineSizes as sizes } from "./timelineSizes.ts";
import { type TrackArea, trackAreas, trackLine } from "./trackAreas.ts";

/** A row of the timeline, in pixels from its top. */
export interface Row {
  readonly top: number;
  readonly height: number;
}

/** The rows of the timeline, from the top. */
export interface TimelineRows {
  readonly turns: Row;
  readonly phases: Row;
  readonly deterrence: Row;
  readonly axis: Row;
  readonly dialogue: Row;
  readonly context: Row;
  readonly channels: Row;
  readonly height: number;
}

/** Everything of the timeline that is arithmetic: widths are shares of its length, heights pixels. */
export interface TimelineChart {
  readonly axis: DayAxis;
  readonly width: number;
  readonly rows: TimelineRows;
  /** Pixels of a level of one, on both tracks. */
  readonly pixels: number;
  /** Pixels of the highest level of each track; the areas are drawn into a box of this height. */
  readonly plot: { readonly deterrence: number; readonly dialogue: number };
  readonly areas: readonly TrackArea[];
  readonly lines: { readonly deterrence: string; readonly dialogue: string };
  readonly marks: readonly PlacedMark[];
  readonly phases: readonly PlacedPhase[];
  readonly turns: readonly PlacedTurn[];
  /** Where the days begin that are not yet known. */
  readonly knownTo: number;
}

/**
 * Lays out the timeline of a case as known on a day. Its size comes from `whole`, the same case
 * with all that is known, so that nothing moves when the day does.
 */
export function timelineChart(view: CaseView, whole: CaseView): TimelineChart {
  const axis = dayAxis(view.coverage.from, view.coverage.to);
  const width = narrowestTimeline(axis.days);
  const highest = {
    deterrence: Math.max(view.scale.deterrence, view.thresholds.deterrence, 1),
    dialogue: Math.max(view.scale.dialogue, view.thresholds.dialogue, 1),
  };
  const pixels = sizes.tallest / Math.max(highest.deterrence, highest.dialogue);
  const plot = {
    deterrence: highest.deterrence * pixels,
    dialogue: highest.dialogue * pixels,
  };
  const marksOf = (shown: CaseView) =>
    (["deterrence", "dialogue", "context"] as const).flatMap((track) =>
      timelineMarks(shown, track, axis, { width, pixels }),
    );
  const labelsOf = (shown: CaseView) => ({
    phases: timelinePhases(shown.phases, axis, width),
    turns: timelineTurns(shown.turns, axis, width),
  });
  const marks = marksOf(view);
  const labels = labelsOf(view);
  const fullest = [...marks, ...marksOf(whole)];
  const widest = labelsOf(whole);
  return {
    axis,
    width,
    pixels,
    plot,
    rows: rowsOf(
      fullest,
      {
        phases: rowCount([...labels.phases, ...widest.phases]),
        turns: rowCount([...labels.turns, ...widest.turns]),
      },
      plot,
      Math.max(view.channels.length, whole.channels.length),
    ),
    areas: (["deterrence", "dialogue"] as const).flatMap((track) =>
      trackAreas(view.levels, track, axis, highest[track]),
    ),
    lines: {
      deterrence: trackLine(view.levels, "deterrence", axis, highest.deterrence),
      dialogue: trackLine(view.levels, "dialogue", axis, highest.dialogue),
    },
    marks,
    ...labels,
    knownTo: axis.end(view.asOf),
  };
}

const rowCount = (labels: readonly { row: number }[]): number =>
  labels.reduce((most, { row }) => Math.max(most, row + 1), 0);

function rowsOf(
  marks: readonly PlacedMark[],
  labels: { phases: number; turns: number },
  plot: TimelineChart["plot"],
  channels: number,
): TimelineRows {
  const reach = (track: PlacedMark["mark"]["track"], least: number) =>
    marks.reduce(
      (most, { mark, away }) => (mark.track === track ? Math.max(most, away + sizes.mark) : most),
      least,
    );
  const heights = {
    turns: labels.turns * sizes.turnRow,
    phases: labels.phases === 0 ? 0 : labels.phases * sizes.phaseRow + sizes.phaseBand,
    deterrence: reach("deterrence", plot.deterrence + 22),
    axis: sizes.axis,
    dialogue: reach("dialogue", plot.dialogue + 22),
    context: marks.some(({ mark }) => mark.track === "context") ? reach("context", 0) + 20 : 0,
    channels: channels === 0 ? 0 : channels * sizes.channelRow + 20,
  };
  const gaps = { turns: 2, phases: sizes.gap, dialogue: sizes.gap, context: sizes.gap };
  let top = 2;
  const row = (name: keyof typeof heights): Row => {
    const placed = { top, height: Math.ceil(heights[name]) };
    const gap = heights[name] > 0 && name in gaps ? gaps[name as keyof typeof gaps] : 0;
    top += placed.height + gap;
    return placed;
  };
  return {
    turns: row("turns"),
    phases: row("phases"),
    deterrence: row("deterrence"),
    axis: row("axis"),
    dialogue: row("dialogue"),
    context: row("context"),
    channels: row("channels"),
    height: top,
  };
}
