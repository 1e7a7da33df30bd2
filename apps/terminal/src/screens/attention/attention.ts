import { type AttentionView, shortDay } from "@harmel/views";
import { glyphsOf } from "../../look/glyphs.ts";
import { signalList } from "../../state/signalList.ts";
import { pad } from "../../text/cut.ts";
import { justify } from "../../text/fitLine.ts";
import { hanging } from "../../text/hanging.ts";
import { type Line, type Span, line } from "../../text/Line.ts";
import type { Frame } from "../Frame.ts";
import { windowOf } from "../windowOf.ts";
import { searchLines } from "./searchLines.ts";
import { type LetteredSphere, letteredSpheres } from "./spheres.ts";

type Entry = AttentionView["signals"][number];
type Dated = Entry & { readonly dayText: string };

/** The signals in the order of the list of signals, with their days. */
export function newestFirst({ view, parts }: Frame): Dated[] {
  const entries = new Map(parts.attention.signals.map((entry) => [entry.id, entry]));
  return signalList(view, { filter: "", sort: "day" }).flatMap(({ id, day }) => {
    const entry = entries.get(id);
    return entry === undefined ? [] : [{ ...entry, dayText: shortDay(day) }];
  });
}

/** Who wrote about what: signals against spheres, or, on its second page, what was searched. */
export function attentionScreen(frame: Frame): Line[] {
  const { state, columns, rows, look } = frame;
  if (state.parts.attention === 1) {
    return searchLines(frame).slice(state.scroll, state.scroll + rows);
  }
  const signals = newestFirst(frame);
  const spheres = letteredSpheres(frame.parts.attention);
  const chosen = Math.min(state.rows.attention ?? 0, signals.length - 1);
  const details = signals.map((entry) => detailLines(entry, spheres, columns));
  // One height for all signals, so that the list stands still while it is moved through.
  const tallest = Math.max(1, ...details.map(({ length }) => length));
  const height = Math.min(tallest, Math.floor(rows / 2));
  const { from, shown } = windowOf(signals, chosen, rows - 3 - height);
  return [
    titleLine(frame, signals.length === 0 ? "" : `signal ${chosen + 1} of ${signals.length}`),
    headLine(spheres),
    ...shown.map((entry, index) => rowLine(entry, spheres, frame, from + index === chosen)),
    line(glyphsOf(look).axis.repeat(columns)),
    ...(details[chosen] ?? [line("no signal was known by then")]),
  ];
}

/** How many lines there are to scroll through. */
export function attentionHeight(frame: Frame): number {
  return frame.state.parts.attention === 1 ? searchLines(frame).length : 0;
}

/** The whole table and what was searched, for pipes and files. */
export function attentionText(frame: Frame): Line[] {
  const spheres = letteredSpheres(frame.parts.attention);
  return [
    titleLine(frame, ""),
    ...spheres.flatMap(({ letter, label }) => hanging(`${letter} `, label, frame.columns)),
    headLine(spheres),
    ...newestFirst(frame).map((entry) => rowLine(entry, spheres, frame, false)),
    line(""),
    ...searchLines(frame),
  ];
}

function titleLine({ columns, look }: Frame, place: string): Line {
  const title = "Attention: reports found of each signal";
  const legend = `  ${glyphsOf(look).unknown} not searched`;
  return justify([{ text: title, bold: true }, { text: legend }], [{ text: place }], columns);
}

function headLine(spheres: readonly LetteredSphere[]): Line {
  const letters = spheres.map(({ letter }) => letter.padStart(3)).join("");
  return line(` ${"Day".padEnd(6)}${letters}  Signal`, { bold: true });
}

function rowLine(
  entry: Dated,
  spheres: readonly LetteredSphere[],
  { look }: Frame,
  isChosen: boolean,
): Line {
  const cells = spheres.map(({ id }): Span => {
    const cell = entry.cells.find(({ sphere }) => sphere === id);
    const text = cell?.isSearched ? cell.text : glyphsOf(look).unknown;
    return { text: text.padStart(3), bold: (cell?.count ?? 0) > 0 };
  });
  return [
    { text: isChosen ? glyphsOf(look).selected : " ", bold: true },
    { text: pad(entry.dayText, 6), inverse: isChosen },
    ...cells,
    { text: `  ${entry.title}` },
  ];
}

/** What each sphere wrote of a signal; it is the legend of the letters, too. */
function detailLines(entry: Entry, spheres: readonly LetteredSphere[], width: number): Line[] {
  const cells = spheres.map(({ id, letter, label }) => {
    const cell = entry.cells.find(({ sphere }) => sphere === id);
    return { name: `${letter} ${label}`, text: cell?.text ?? "not searched", first: cell?.first };
  });
  const found = cells.filter(({ first }) => first !== undefined && first !== "");
  const rest = cells.filter((cell) => !found.includes(cell));
  const reasons = [...new Set(rest.map(({ text }) => text))];
  return [
    ...found.flatMap(({ name, text, first }) => hanging("", `${name}: ${text}, ${first}`, width)),
    ...reasons.flatMap((reason) => {
      const names = rest.filter(({ text }) => text === reason).map(({ name }) => name);
      return hanging("", `${reason}: ${names.join(", ")}`, width);
    }),
  ];
}
