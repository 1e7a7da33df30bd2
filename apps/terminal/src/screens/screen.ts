import { asciiLine } from "../look/asciiLine.ts";
import { fitLine } from "../text/fitLine.ts";
import type { Line } from "../text/Line.ts";
import { channelsLines, channelsScreen } from "./channels.ts";
import type { Frame } from "./Frame.ts";
import { header } from "./header.ts";
import { helpLines, helpScreen } from "./help.ts";
import { hints } from "./hints.ts";
import { overview } from "./overview.ts";
import { openedLines, signalsScreen } from "./signals.ts";
import { tabs } from "./tabs.ts";
import { timelineScreen } from "./timeline.ts";

/** Rows around the body: three of the header, the views, the hints. */
export const aroundBody = 5;

/** The whole window: exactly as many lines as the body and what is around it, none too wide. */
export function screen(frame: Frame): Line[] {
  const { view, state, look, columns, rows } = frame;
  const body = bodyOf(frame).slice(0, rows);
  const blank = Array.from({ length: rows - body.length }, (): Line => []);
  const lines = [
    ...header(view, look, columns),
    tabs(state.screen, columns),
    ...body.map((entry) => fitLine(entry, columns)),
    ...blank,
    hints(state, view, columns),
  ];
  return look.isAscii ? lines.map(asciiLine) : lines;
}

/** How far the text of this screen can be scrolled. */
export function farthestScroll(frame: Frame): number {
  const { state, rows } = frame;
  const all = state.isHelp ? helpLines(frame) : state.isOpen ? openedLines(frame) : undefined;
  const lines = all ?? (state.screen === "channels" ? channelsLines(frame) : []);
  return Math.max(0, lines.length - rows);
}

function bodyOf(frame: Frame): Line[] {
  if (frame.state.isHelp) return helpScreen(frame);
  return {
    overview,
    timeline: timelineScreen,
    signals: signalsScreen,
    channels: channelsScreen,
  }[frame.state.screen](frame);
}
