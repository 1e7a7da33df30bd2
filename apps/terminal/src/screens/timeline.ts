import type { MarkView } from "@harmel/views";
import { channelRow, tellingChannels } from "../chart/channelRow.ts";
import { dualTrack } from "../chart/dualTrack.ts";
import { legend } from "../chart/legend.ts";
import { markRow } from "../chart/markRow.ts";
import { type Timeline, timelineFor } from "../chart/Timeline.ts";
import { fitLine } from "../text/fitLine.ts";
import type { Line } from "../text/Line.ts";
import { dayReadout } from "./dayReadout.ts";
import type { Frame } from "./Frame.ts";

/** The dual-track timeline with its marks and channels, and the day under the cursor beneath. */
export function timelineScreen(frame: Frame): Line[] {
  const { view, state, look, columns, rows } = frame;
  const day = Math.max(0, state.day ?? view.levels.length - 1);
  const timeline = timelineFor(view, look, columns, day);
  const isTall = rows >= 28;
  const readout = isTall ? Math.min(12, Math.floor(rows / 4)) : 4;
  const channels = tellingChannels(view.channels).slice(0, isTall ? 8 : 2);
  const above = markRows(timeline, "deterrence", isTall);
  const below = markRows(timeline, "dialogue", isTall);
  const taken = above.length + below.length + channels.length + 1 + readout;
  const lines = [
    ...dualTrack(timeline, Math.max(5, rows - taken), { above, below }),
    ...channels.map((channel) => channelRow(timeline, channel)),
    legend(timeline, true),
    ...dayReadout(frame, day, readout),
  ];
  return lines.map((entry) => fitLine(entry, columns));
}

/** Signals of a track: in one row, or in rows by side where there is room. */
function markRows(timeline: Timeline, track: "deterrence" | "dialogue", isTall: boolean): Line[] {
  const isOfTrack = (entry: MarkView) => entry.track === track;
  if (!isTall) return [markRow(timeline, "Signals", isOfTrack)];
  const names = [...timeline.view.sides.map(({ name }) => name), "Both or others"];
  return names
    .map((name, side) => ({
      name,
      isShown: (entry: MarkView) => isOfTrack(entry) && entry.side === side,
    }))
    .filter(({ isShown }, side) => side < 2 || timeline.view.marks.some(isShown))
    .map(({ name, isShown }) => markRow(timeline, name, isShown));
}
