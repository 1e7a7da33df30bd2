import { pad } from "../text/cut.ts";
import type { Line, Span } from "../text/Line.ts";
import type { Timeline } from "./Timeline.ts";

/** One cell of a chart. */
export type Cell = Span;

/** A row of a chart behind its label: cells of the same kind are joined. */
export function rowOf(
  timeline: Pick<Timeline, "gutter">,
  label: string,
  cells: readonly Cell[],
): Line {
  const spans: Span[] = [{ text: pad(label, timeline.gutter - 1) + " " }];
  for (const cell of cells) {
    const last = spans.at(-1);
    const isSame =
      spans.length > 1 &&
      last?.tone === cell.tone &&
      last?.bold === cell.bold &&
      last?.inverse === cell.inverse;
    if (isSame && last !== undefined)
      spans[spans.length - 1] = { ...last, text: last.text + cell.text };
    else spans.push(cell);
  }
  return spans;
}

/** A cell for each column of a timeline. */
export function cellsOf(timeline: Timeline, cell: (column: number) => Cell): Cell[] {
  return Array.from({ length: timeline.columns.width }, (_, column) => cell(column));
}

/** Whether the cursor stands in a column. */
export function hasCursor({ columns, cursor }: Timeline, column: number): boolean {
  return cursor !== undefined && columns.of(cursor) === column;
}
