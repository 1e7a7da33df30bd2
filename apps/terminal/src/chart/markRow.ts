import type { MarkView } from "@harmel/views";
import { mark } from "../look/glyphs.ts";
import type { Line } from "../text/Line.ts";
import { type Cell, cellsOf, hasCursor, rowOf } from "./cells.ts";
import { type Timeline, indexOf } from "./Timeline.ts";

/**
 * The signals of a track as glyphs that say how far each is known to be real. Of several in one
 * column the heaviest is drawn.
 */
export function markRow(
  timeline: Timeline,
  label: string,
  isShown: (mark: MarkView) => boolean,
): Line {
  const heaviest = new Map<number, MarkView>();
  for (const entry of timeline.view.marks) {
    const { from, to } = timeline.view.coverage;
    if (!isShown(entry) || entry.day < from || entry.day > to) continue;
    const column = timeline.columns.of(indexOf(timeline, entry.day));
    const before = heaviest.get(column);
    if (before === undefined || entry.weight > before.weight) heaviest.set(column, entry);
  }
  const cell = (column: number): Cell => {
    const entry = heaviest.get(column);
    const inverse = hasCursor(timeline, column) ? { inverse: true } : {};
    if (entry === undefined) return { text: " ", ...inverse };
    const tone = entry.side === 0 ? "first" : entry.side === 1 ? "second" : undefined;
    return { text: mark(timeline.look, entry.realisation), tone, ...inverse };
  };
  return rowOf(timeline, label, cellsOf(timeline, cell));
}
