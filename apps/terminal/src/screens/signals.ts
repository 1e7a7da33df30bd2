import { levelWords, shortDay } from "@harmel/views";
import type { SignalView } from "@harmel/views";
import { glyphsOf, mark } from "../look/glyphs.ts";
import { chosenIndex, signalList } from "../state/signalList.ts";
import { pad } from "../text/cut.ts";
import { fitLine } from "../text/fitLine.ts";
import { type Line, line } from "../text/Line.ts";
import type { Frame } from "./Frame.ts";
import { detailWidth, listAndDetail } from "./listAndDetail.ts";
import { signalDetail } from "./signalDetail.ts";
import { windowOf } from "./windowOf.ts";

/** The signals as a list, and the chosen one in full: beside it, or in its place once opened. */
export function signalsScreen(frame: Frame): Line[] {
  const list = signalList(frame.view, frame.state);
  return listAndDetail(
    frame,
    (width) => listLines(frame, list, width),
    (width) => detailLines(frame, list, width),
  );
}

/** How many lines there are to scroll through once a signal is opened. */
export function signalsHeight(frame: Frame): number {
  if (!frame.state.isOpen) return 0;
  return detailLines(frame, signalList(frame.view, frame.state), detailWidth(frame)).length;
}

function detailLines(frame: Frame, list: readonly SignalView[], width: number): Line[] {
  const chosen = list[chosenIndex(list, frame.state)];
  return chosen === undefined ? [] : signalDetail(chosen, frame.look, width);
}

function listLines(frame: Frame, list: readonly SignalView[], width: number): Line[] {
  const { state, rows } = frame;
  const chosen = chosenIndex(list, state);
  const { from, shown } = windowOf(list, chosen, rows - 1);
  return [
    fitLine(titleLine(frame, list), width),
    ...(list.length === 0 ? [line(`no signal has these words: ${state.filter}`)] : []),
    ...shown.map((signal, index) => fitLine(row(signal, from + index === chosen, frame), width)),
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
