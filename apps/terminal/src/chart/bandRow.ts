import { head } from "../text/cut.ts";
import type { Line } from "../text/Line.ts";
import { type Cell, hasCursor, rowOf } from "./cells.ts";
import { type Timeline, indexOf } from "./Timeline.ts";

/** A stretch of days in a row, with what its cells say. */
export interface Band {
  readonly from: string;
  readonly to: string;
  /** Written once at its beginning, cut to its length. */
  readonly word?: string;
  /** Repeated over the rest. */
  readonly fill: string;
  readonly bold?: boolean;
}

/** A row of stretches; `unknown` stands on days outside of them, not yet known ones included. */
export function bandRow(
  timeline: Timeline,
  label: string,
  bands: readonly Band[],
  unknown: string,
): Line {
  const { columns, view } = timeline;
  const cells: Cell[] = Array.from({ length: columns.width }, () => ({
    text: unknown,
  }));
  for (const band of bands) {
    if (band.to < view.coverage.from || band.from > view.coverage.to) continue;
    const from = columns.of(indexOf(timeline, band.from));
    const next = indexOf(timeline, band.to) + 1;
    const to = Math.max(from + 1, Math.min(columns.width, columns.of(next)));
    const word = head(band.word ?? "", to - from);
    const text = word + band.fill.repeat(Math.max(0, to - from - word.length));
    [...text].slice(0, to - from).forEach((letter, offset) => {
      cells[from + offset] = { text: letter, ...(band.bold && { bold: true }) };
    });
  }
  cells.forEach((cell, column) => {
    if (hasCursor(timeline, column)) cells[column] = { ...cell, inverse: true };
  });
  return rowOf(timeline, label, cells);
}
