import { type DyadBin, type DyadView, calendarSpans, dayAxis } from "@harmel/views";
import { glyphsOf } from "../look/glyphs.ts";
import type { Look } from "../look/Look.ts";
import type { Line } from "../text/Line.ts";
import { type Cell, rowOf } from "./cells.ts";
import { type Columns, columnsFor } from "./Columns.ts";

interface DyadPlot {
  readonly view: DyadView;
  readonly look: Look;
  readonly columns: Columns;
  readonly gutter: number;
}

/** Both tracks of a dyad in so many rows: episodes, pressure up, the axis of time, talk down. */
export function dyadChartRows(view: DyadView, look: Look, width: number, rows: number): Line[] {
  const gutter = 14;
  const columns = columnsFor(Math.max(1, view.bins.length), width - gutter);
  const plot: DyadPlot = { view, look, columns, gutter };
  const each = Math.max(2, Math.floor((rows - 2) / 2));
  return [
    episodeRow(plot),
    ...trackRows(plot, "deterrence", each).toReversed(),
    axisRow(plot),
    ...trackRows(plot, "dialogue", each),
  ];
}

/** From the axis outward. */
function trackRows(plot: DyadPlot, track: "deterrence" | "dialogue", rows: number): Line[] {
  const { view, look, columns } = plot;
  const glyphs = glyphsOf(look);
  const unit = Math.max(1, view.highest) / rows;
  return Array.from({ length: rows }, (_, row) => {
    const cells = Array.from({ length: columns.width }, (_none, column): Cell => {
      const [first, second] = highestOf(plot, column, track);
      const filled = Math.min(1, (first + second) / unit - row);
      if (filled < 1 / 16) return { text: " " };
      const isFirst = first / unit - row >= filled / 2;
      const upright = track === "deterrence" ? glyphs.up : glyphs.down;
      const parts = isFirst ? upright : glyphs.shaded;
      const text = parts[Math.min(parts.length - 1, Math.floor(filled * parts.length))] ?? " ";
      return { text, tone: isFirst ? "first" : "second" };
    });
    const name = track === "deterrence" ? "Pressure" : "Talk";
    const top = String(Math.round(unit * rows));
    const isFarthest = row === rows - 1;
    return rowOf(plot, isFarthest ? name + top.padStart(plot.gutter - 1 - name.length) : "", cells);
  });
}

/** What the two direct at each other in the step of a column with most of it. */
function highestOf(
  { view, columns }: DyadPlot,
  column: number,
  track: "deterrence" | "dialogue",
): readonly [number, number] {
  const [from, to] = columns.days(column);
  return view.bins.slice(from, to + 1).reduce<readonly [number, number]>(
    (most, { bySide: [one, two] }) => {
      const sum = [one[track].raises, two[track].raises] as const;
      return sum[0] + sum[1] > most[0] + most[1] ? sum : most;
    },
    [0, 0],
  );
}

/** The axis of time, dotted where the archive covers nothing. */
function axisRow(plot: DyadPlot): Line {
  const { view, look, columns } = plot;
  const glyphs = glyphsOf(look);
  const cells = Array.from({ length: columns.width }, (_, column): Cell => {
    const [from, to] = columns.days(column);
    const isKnown = view.bins.slice(from, to + 1).some((bin: DyadBin) => bin.covered > 0);
    return { text: isKnown ? glyphs.axis : glyphs.unknown };
  });
  let free = 0;
  for (const { label, from } of calendarSpans(dayAxis(view.from, view.to))) {
    const at = Math.round(from * columns.width);
    const text = glyphs.tick + shortLabel(label);
    if (at < free || at + text.length > columns.width) continue;
    [...text].forEach((letter, offset) => (cells[at + offset] = { text: letter }));
    free = at + text.length + 1;
  }
  return rowOf(plot, "", cells);
}

/** "February 1995" as "Feb 1995"; a year stays as it is. */
function shortLabel(label: string): string {
  const [month = "", year] = label.split(" ");
  if (/^\d/.test(month)) return label;
  return month.slice(0, 3) + (year === undefined ? "" : ` ${year}`);
}

/** Episodes by their number, from onset to end. */
function episodeRow(plot: DyadPlot): Line {
  const { view, look, columns } = plot;
  const axis = dayAxis(view.from, view.to);
  const cells = Array.from({ length: columns.width }, (): Cell => ({ text: " " }));
  for (const [index, { onset, end }] of view.episodes.entries()) {
    const last = columns.width - 1;
    const from = Math.min(last, Math.floor(axis.start(onset) * columns.width));
    const to = end === undefined ? last : Math.min(last, Math.floor(axis.end(end) * columns.width));
    for (let at = from; at <= to; at += 1) cells[at] = { text: glyphsOf(look).axis, bold: true };
    [...String(index + 1)].forEach((letter, offset) => {
      if (from + offset <= last) cells[from + offset] = { text: letter, bold: true };
    });
  }
  return rowOf(plot, view.episodes.length > 0 ? "Episodes" : "", cells);
}
