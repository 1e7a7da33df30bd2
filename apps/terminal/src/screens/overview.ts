import { levelWords } from "@harmel/views";
import { dualTrack } from "../chart/dualTrack.ts";
import { legend } from "../chart/legend.ts";
import { timelineFor } from "../chart/Timeline.ts";
import { glyphsOf, mark } from "../look/glyphs.ts";
import { pad } from "../text/cut.ts";
import { fitLine } from "../text/fitLine.ts";
import { type Line, line } from "../text/Line.ts";
import type { Frame } from "./Frame.ts";
import { weekRows } from "./weekRows.ts";

/** What a user understands in a minute: both sides, the last turn, the course, the weeks. */
export function overview(frame: Frame): Line[] {
  const { view, look, columns, rows } = frame;
  const timeline = timelineFor(view, look, columns);
  const top = [...sideLines(frame), turnLine(frame)];
  const chart = Math.max(6, Math.floor((rows - top.length - 2) * 0.55));
  const lines = [...top, ...dualTrack(timeline, chart), legend(timeline, false)];
  return [...lines, ...weekRows(frame, Math.max(2, rows - lines.length))].map((entry) =>
    fitLine(entry, columns),
  );
}

function sideLines({ view, look }: Frame): Line[] {
  const glyphs = glyphsOf(look);
  const width = Math.max(...view.sides.map(({ directionText }) => directionText.length));
  return (view.now.bySide ?? []).map(({ side, posture, deterrence, dialogue }, index) => [
    {
      text: (index === 0 ? glyphs.up.at(-1) : glyphs.shaded.at(-1)) ?? "",
      tone: index === 0 ? "first" : "second",
    },
    { text: ` ${pad(side.directionText, width)}  ` },
    { text: pad(`${mark(look, posture)} ${posture.word}`, 17), bold: true },
    { text: `deterrence ${levelWords(deterrence)}  dialogue ${levelWords(dialogue)}` },
  ]);
}

function turnLine({ view, look }: Frame): Line {
  const turn = view.now.lastTurn;
  if (turn === undefined) return line("No turn is known yet");
  return line(`${glyphsOf(look).turn} Last turn ${turn.dayText}: ${turn.label}`);
}
