import { asciiLine } from "../look/asciiLine.ts";
import { fitLine } from "../text/fitLine.ts";
import type { ScreenName } from "../state/State.ts";
import type { Line } from "../text/Line.ts";
import { attentionHeight, attentionScreen } from "./attention/attention.ts";
import { briefLines, briefScreen } from "./brief.ts";
import { casesScreen } from "./cases.ts";
import { channelsLines, channelsScreen } from "./channels.ts";
import { claimsHeight, claimsScreen } from "./claims/claims.ts";
import { explanationsHeight, explanationsScreen } from "./explanations/explanations.ts";
import { eventsHeight, eventsScreen } from "./events/events.ts";
import type { Frame } from "./Frame.ts";
import { header } from "./header.ts";
import { helpLines, helpScreen } from "./help.ts";
import { hints } from "./hints.ts";
import { overview } from "./overview.ts";
import { signalsHeight, signalsScreen } from "./signals.ts";
import { tabs } from "./tabs.ts";
import { timelineScreen } from "./timeline.ts";

/** What a view draws into its body, and how many lines it has where it can be scrolled. */
const views: Readonly<
  Record<ScreenName, readonly [draw: (frame: Frame) => Line[], height?: (frame: Frame) => number]>
> = {
  overview: [overview],
  timeline: [timelineScreen],
  signals: [signalsScreen, signalsHeight],
  channels: [channelsScreen, (frame) => channelsLines(frame).length],
  explanations: [explanationsScreen, explanationsHeight],
  attention: [attentionScreen, attentionHeight],
  claims: [claimsScreen, claimsHeight],
  brief: [briefScreen, (frame) => briefLines(frame).length],
};

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
  const [, height = () => 0] = views[state.screen];
  if (state.over === "events") return Math.max(0, eventsHeight(frame) - rows);
  const lines = state.over === "help" ? helpLines(frame).length : height(frame);
  return Math.max(0, lines - rows);
}

function bodyOf(frame: Frame): Line[] {
  const { over, screen: name } = frame.state;
  if (over === "help") return helpScreen(frame);
  if (over === "cases") return casesScreen(frame);
  if (over === "events") return eventsScreen(frame);
  return views[name][0](frame);
}
