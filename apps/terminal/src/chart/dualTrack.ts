import type { Line } from "../text/Line.ts";
import { axisRow } from "./axisRow.ts";
import { phaseRow } from "./phaseRow.ts";
import type { Timeline } from "./Timeline.ts";
import { trackRows } from "./trackRows.ts";

/**
 * The dual-track chart in so many rows: phases, deterrence up, the axis, dialogue down. Both tracks
 * have one unit, and their share of the rows is that of their highest levels with all that is known.
 */
export function dualTrack(timeline: Timeline, rows: number, around: Around = {}): Line[] {
  const { deterrence, dialogue } = timeline.view.scale;
  const [up, down] = [Math.max(deterrence, 1), Math.max(dialogue, 1)];
  const space = Math.max(2, rows - 2);
  const above = Math.min(space - 1, Math.max(1, Math.round((space * up) / (up + down))));
  const below = space - above;
  const unit = Math.max(up / above, down / below);
  return [
    phaseRow(timeline),
    ...(around.above ?? []),
    ...trackRows(timeline, "deterrence", above, unit),
    axisRow(timeline),
    ...trackRows(timeline, "dialogue", below, unit),
    ...(around.below ?? []),
  ];
}

/** Rows of marks outside of the two tracks. */
interface Around {
  readonly above?: readonly Line[];
  readonly below?: readonly Line[];
}
