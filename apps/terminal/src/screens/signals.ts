import { levelWords, shortDay } from "@harmel/views";
import type { SignalView } from "@harmel/views";
import { glyphsOf, mark } from "../look/glyphs.ts";
import { chosenIndex, signalList } from "../state/signalList.ts";
import { pad, widthOf } from "../text/cut.ts";
import { fitLine } from "../text/fitLine.ts";
import { type Line, line } from "../text/Line.ts";
import type { Frame } from "./Frame.ts";
import { signalDetail } from "./signalDetail.ts";

/** From so many columns the list and the opened signal stand side by side. */
const wide = 120;

/** The signals as a list, and the chosen one in full: beside it, or in its place once opened. */
export function signalsScreen(frame: Frame): Line[] {
  const { columns, rows, state } = frame;
  const list = signalList(frame.view, state);
  const chosen = list[chosenIndex(list, state)];
  if (columns < wide) {
    if (state.isOpen && chosen !== undefined) return detail(frame, chosen, columns);
    return listLines(frame, list, columns);
  }
  const left = Math.floor(columns * 0.45);
  const right = chosen === undefined ? [] : detail(frame, chosen, columns - left - 3);
  const lines = listLines(frame, list, left);
  const ruler = frame.state.isOpen
    ? ` ${glyphsOf(frame.look).selected} `
    : ` ${glyphsOf(frame.look).cursor} `;
  return Array.from({ length: rows }, (_, at) => [
    ...padLine(lines[at] ?? [], left),
    { text: ruler },
    ...(right[at] ?? []),
  ]);
}

/** The lines of the opened signal at the width it is shown in, for scrolling. */
export function openedLines(frame: Frame): Line[] {
  const list = signalList(frame.view, frame.state);
  const chosen = list[chosenIndex(list, frame.state)];
  const { columns } = frame;
  const width = columns < wide ? columns : columns - Math.floor(columns * 0.45) - 3;
  return chosen === undefined ? [] : signalDetail(chosen, frame.look, width);
}

function detail(frame: Frame, signal: SignalView, width: number): Line[] {
  const from = frame.state.isOpen ? frame.state.scroll : 0;
  return signalDetail(signal, frame.look, width).slice(from, from + frame.rows);
}

function listLines(frame: Frame, list: readonly SignalView[], width: number): Line[] {
  const { state, rows } = frame;
  const chosen = chosenIndex(list, state);
  const shown = rows - 1;
  const from = Math.max(0, Math.min(chosen - Math.floor(shown / 2), list.length - shown));
  return [
    fitLine(titleLine(frame, list), width),
    ...(list.length === 0 ? [line(`no signal has these words: ${state.filter}`)] : []),
    ...list
      .slice(from, from + shown)
      .map((signal, index) => fitLine(row(signal, from + index === chosen, frame), width)),
  ];
}

function titleLine({ view, state }: Frame, list: readonly SignalView[]): Line {
  const count = `${list.length} of ${view.signals.length} signals`;
  const sort = { day: "newest first", known: "last known first", weight: "heaviest first" }[
    state.sort
  ];
  const filter = state.filter === "" ? "" : `, with "${state.filter}"`;
  return [{ text: `${count}, ${sort}${filter}`, bold: true }];
}

function row(signal: SignalView, isChosen: boolean, { look }: Frame): Line {
  const { track, direction, realisation, counted } = signal;
  const sign = track.id === "context" ? " " : mark(look, direction);
  return [
    { text: isChosen ? glyphsOf(look).selected : " ", bold: true },
    { text: pad(shortDay(signal.day), 7), inverse: isChosen },
    { text: `${mark(look, realisation)} ${mark(look, track)}${sign}` },
    { text: track.id === "context" ? "     " : levelWords(counted).padStart(5) },
    { text: ` ${signal.title}` },
  ];
}

function padLine(spans: Line, width: number): Line {
  const taken = spans.reduce((sum, { text }) => sum + widthOf(text), 0);
  return [...spans, { text: " ".repeat(Math.max(0, width - taken)) }];
}
