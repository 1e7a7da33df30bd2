import type { ScreeningRowView, ScreeningView } from "@harmel/views";
import { glyphsOf, mark } from "../../look/glyphs.ts";
import { pad } from "../../text/cut.ts";
import { fitLine } from "../../text/fitLine.ts";
import { hanging } from "../../text/hanging.ts";
import { type Line, type Span, line } from "../../text/Line.ts";
import type { Frame } from "../Frame.ts";
import { windowOf } from "../windowOf.ts";
import { sparkline } from "./sparkline.ts";

/** Cells of each of the two small lines: a quarter of a year. */
const cells = 13;

/** The dyads ranked, one a row with its two small lines, and why the chosen one stands there. */
export function screeningScreen(frame: Frame, view: ScreeningView): Line[] {
  const { state, columns, rows } = frame;
  const chosen = Math.min(state.rows.events ?? 0, view.rows.length - 1);
  const head = headLines(frame, view);
  const foot = reasonLines(frame, view.rows[chosen]).slice(0, Math.max(4, Math.floor(rows / 3)));
  const { from, shown } = windowOf(view.rows, chosen, rows - head.length - foot.length - 1);
  const list = shown.map((row, index) => rowLine(frame, view, row, from + index === chosen));
  const blank = Math.max(0, rows - head.length - list.length - foot.length);
  return [...head, ...list, ...Array.from({ length: blank }, (): Line => []), ...foot].map(
    (entry) => fitLine(entry, columns),
  );
}

function headLines({ state, columns, events: { isStale } }: Frame, view: ScreeningView): Line[] {
  const list = view.lists.find(({ id }) => id === state.events.list);
  const lists = view.lists.map(({ id, word, count }): Span => {
    const label = `${word} ${count}`;
    return id === state.events.list
      ? { text: `[${label}]`, inverse: true }
      : { text: ` ${label} ` };
  });
  const filter = state.events.filter === "" ? "" : `, actor: ${state.events.filter}`;
  const more = view.pages > 1 ? `; the first ${view.rows.length} are listed` : "";
  return [
    line(`Event data on ${view.onText}: ${view.summary}`, { bold: true }),
    [...lists, { text: isStale ? ` reading …${filter}` : ` ${view.found} found${filter}${more}` }],
    ...hanging(
      "",
      `${list?.word ?? ""}: ${list?.validation ?? ""}. ${view.gaps ?? ""}`.trim(),
      columns,
    ),
    line(`     ${pad("Dyad", titleWidth(columns))} ${pad("State", 14)}     Pressure      Talk`, {
      bold: true,
    }),
    ...(view.rows.length === 0 ? [line("     none")] : []),
  ];
}

function titleWidth(columns: number): number {
  return Math.max(16, Math.min(46, columns - 5 - 14 - 6 - 2 * cells - 3));
}

function rowLine(
  { look, columns }: Frame,
  { weeks }: ScreeningView,
  { rank, title, state, alerts, weekly }: ScreeningRowView,
  isChosen: boolean,
): Line {
  const marks = alerts.map((alert) => mark(look, alert)).join("");
  const highest = Math.max(1, ...(weekly?.deterrence ?? []), ...(weekly?.dialogue ?? []));
  const spark = (counts: readonly number[] = []) =>
    sparkline(counts, weeks?.covered ?? [], highest, { look, cells });
  return [
    { text: isChosen ? glyphsOf(look).selected : " ", bold: true },
    { text: `${String(rank).padStart(3)} ` },
    { text: pad(title, titleWidth(columns)), inverse: isChosen },
    { text: ` ${pad(`${mark(look, state)} ${state.word}`, 14)}` },
    { text: ` ${pad(marks, 3)} `, bold: true, tone: "alert" },
    { text: spark(weekly?.deterrence), tone: "first" },
    { text: " " },
    { text: spark(weekly?.dialogue), tone: "second" },
  ];
}

/** Why the chosen dyad stands where it stands. */
function reasonLines({ columns }: Frame, row?: ScreeningRowView): Line[] {
  if (row === undefined) return [];
  const { title, state, alerts, onsetText, reasons, restsOn } = row;
  const words = [state.word, ...alerts.map(({ word }) => word)].join(", ");
  return [
    line(`${title}: ${words}, ${onsetText}`, { bold: true }),
    ...reasons.flatMap((reason) => hanging("  ", reason, columns)),
    ...hanging("  rests on ", restsOn, columns),
  ];
}
