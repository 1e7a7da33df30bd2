import { asciiLine } from "../look/asciiLine.ts";
import { type Line, textOf } from "../text/Line.ts";
import { channelsLines } from "./channels.ts";
import type { Frame } from "./Frame.ts";
import { header } from "./header.ts";
import { signalsScreen } from "./signals.ts";
import { timelineScreen } from "./timeline.ts";

/** All views one below the other as text, for pipes and files; the reports stay with the dashboard. */
export function asText(frame: Frame): string {
  const rows = frame.view.signals.length + 1;
  const columns = Math.min(frame.columns, 119);
  const lines: Line[] = [
    ...header(frame.view, frame.look, frame.columns),
    [],
    ...timelineScreen(frame),
    [],
    ...channelsLines(frame),
    [],
    ...signalsScreen({ ...frame, columns, rows }),
  ];
  const shown = frame.look.isAscii ? lines.map(asciiLine) : lines;
  return `${shown.map(textOf).join("\n")}\n`;
}
