import { monthName } from "@harmel/views";
import { glyphsOf } from "../look/glyphs.ts";
import type { Line } from "../text/Line.ts";
import { type Cell, hasCursor, rowOf } from "./cells.ts";
import { type Timeline, indexOf } from "./Timeline.ts";

/** The one axis of time: months named where they begin, turns marked, the cursor across. */
export function axisRow(timeline: Timeline, label = ""): Line {
  const { columns, days, look, view } = timeline;
  const glyphs = glyphsOf(look);
  const cells: Cell[] = Array.from({ length: columns.width }, () => ({ text: glyphs.axis }));
  days.forEach((day, index) => {
    if (index > 0 && !day.endsWith("-01")) return;
    const name = glyphs.tick + monthName(Number(day.slice(5, 7))).slice(0, 3);
    const from = columns.of(index);
    if (from + name.length > columns.width) return;
    [...name].forEach((letter, offset) => (cells[from + offset] = { text: letter }));
  });
  for (const turn of view.turns) {
    if (turn.day < view.coverage.from || turn.day > view.coverage.to) continue;
    cells[columns.of(indexOf(timeline, turn.day))] = { text: glyphs.turn, bold: true };
  }
  cells.forEach((cell, column) => {
    if (!hasCursor(timeline, column)) return;
    const text = cell.text === glyphs.axis ? glyphs.cursorOnAxis : cell.text;
    cells[column] = { text, inverse: true };
  });
  return rowOf(timeline, label, cells);
}
