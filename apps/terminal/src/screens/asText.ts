import { asciiLine } from "../look/asciiLine.ts";
import type { ScreenName } from "../state/State.ts";
import { type Line, textOf } from "../text/Line.ts";
import { attentionText } from "./attention/attention.ts";
import { briefLines } from "./brief.ts";
import { channelsLines } from "./channels.ts";
import { claimsText } from "./claims/claims.ts";
import { explanationsText } from "./explanations/explanations.ts";
import type { Frame } from "./Frame.ts";
import { header } from "./header.ts";
import { overview } from "./overview.ts";
import { signalsScreen } from "./signals.ts";
import { timelineScreen } from "./timeline.ts";

/** The whole of a view, however long. */
const texts: Readonly<Record<ScreenName, (frame: Frame) => Line[]>> = {
  overview,
  timeline: timelineScreen,
  signals: signalsText,
  channels: channelsLines,
  explanations: explanationsText,
  attention: attentionText,
  claims: claimsText,
  brief: briefLines,
};

/** What is printed when no view is named: what happened, how the two can talk, every signal. */
const usual: readonly ScreenName[] = ["timeline", "channels", "signals"];

/** Views one below the other as text, for pipes and files. */
export function asText(frame: Frame, views: readonly ScreenName[] = usual): string {
  const lines: Line[] = [
    ...header(frame.view, frame.look, frame.columns),
    ...views.flatMap((name) => [[], ...texts[name](frame)]),
  ];
  const shown = frame.look.isAscii ? lines.map(asciiLine) : lines;
  return `${shown.map(textOf).join("\n")}\n`;
}

/** The list of signals alone: the reports behind them stay with the dashboard. */
function signalsText(frame: Frame): Line[] {
  const rows = frame.view.signals.length + 1;
  return signalsScreen({ ...frame, columns: Math.min(frame.columns, 119), rows });
}
