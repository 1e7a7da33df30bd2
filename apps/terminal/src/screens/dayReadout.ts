import { type BecauseView, countWords, dayWords, levelWords } from "@harmel/views";
import { glyphsOf, mark } from "../look/glyphs.ts";
import { type Line, type Span, line } from "../text/Line.ts";
import type { Frame } from "./Frame.ts";

/** The day under the cursor in so many rows: posture, phase and levels, and the signals behind. */
export function dayReadout(frame: Frame, index: number, rows: number): Line[] {
  const { view, days, because } = frame;
  const point = view.levels[index];
  if (point === undefined) {
    return [line(`${dayWords(days[index] ?? view.asOf)}: nothing is known of this day`)];
  }
  return [
    titleLine(frame, index),
    levelLine(frame, index),
    ...because.map((entry) => becauseLine(entry)),
  ].slice(0, rows);
}

function titleLine({ view, look }: Frame, index: number): Line {
  const point = view.levels[index];
  if (point === undefined) return [];
  const phase = view.phases.find(({ from, to }) => from <= point.day && point.day <= to);
  const turn = view.turns.find(({ day }) => day === point.day);
  return [
    { text: `${point.dayText}  `, bold: true },
    { text: `${mark(look, point.posture)} ${point.posture.word}`, bold: true },
    { text: phase === undefined ? "" : `  ${mark(look, phase)} ${phase.word}` },
    { text: turn === undefined ? "" : `  turn: ${turn.label}` },
  ];
}

function levelLine({ view, look, because }: Frame, index: number): Line {
  const point = view.levels[index];
  if (point === undefined) return [];
  const glyphs = glyphsOf(look);
  const track = (name: "deterrence" | "dialogue"): Span[] => [
    { text: `${name} ${levelWords(point[name])} (` },
    { text: glyphs.up.at(-1) ?? "", tone: "first" },
    { text: ` ${levelWords(point.bySide[0][name])} ` },
    { text: glyphs.shaded.at(-1) ?? "", tone: "second" },
    { text: ` ${levelWords(point.bySide[1][name])})` },
  ];
  return [
    ...track("deterrence"),
    { text: "  " },
    ...track("dialogue"),
    { text: `  from ${countWords(because.length, "part")}:` },
  ];
}

/** What a signal adds, on which track, and its title. */
function becauseLine({ amount, track, part, title, directionText, mark: note }: BecauseView): Line {
  const signed = `${amount < 0 ? "-" : "+"}${levelWords(Math.abs(amount))}`;
  const extra = note === undefined ? "" : ` (${note})`;
  return line(`  ${signed.padStart(5)} ${track}, ${part}: ${title}${extra} [${directionText}]`);
}
