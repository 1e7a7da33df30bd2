import { type Glyphs, glyphsOf } from "../look/glyphs.ts";
import type { Line } from "../text/Line.ts";
import { type Cell, cellsOf, hasCursor, rowOf } from "./cells.ts";
import { type Timeline, highestOf } from "./Timeline.ts";

/** Under this part of a cell nothing is drawn. */
const least = 1 / 16;

/**
 * The rows of one track, from the top of the screen: deterrence grows up from the axis, dialogue
 * down. In each column the level that the first side directs at the second is drawn solid next to
 * the axis, that of the second shaded beyond it. A column of more than one day shows its highest.
 */
export function trackRows(
  timeline: Timeline,
  track: "deterrence" | "dialogue",
  rows: number,
  unit: number,
): Line[] {
  const isUp = track === "deterrence";
  const labels = labelsOf(timeline, track, rows, unit);
  const fromAxis = Array.from({ length: rows }, (_, row) => {
    const cell = (column: number) => cellAt(timeline, track, column, row * unit, unit);
    return rowOf(timeline, labels[row] ?? "", cellsOf(timeline, cell));
  });
  return isUp ? fromAxis.toReversed() : fromAxis;
}

function cellAt(
  timeline: Timeline,
  track: "deterrence" | "dialogue",
  column: number,
  low: number,
  unit: number,
): Cell {
  const glyphs = glyphsOf(timeline.look);
  const point = highestOf(timeline, column, track);
  const level = point?.[track] ?? 0;
  const ofFirst = point?.bySide[0][track] ?? 0;
  const filled = share(level - low, unit);
  const first = share(ofFirst - low, unit);
  const isAtCursor = hasCursor(timeline, column);
  if (filled < least) return { text: isAtCursor ? glyphs.cursor : " " };
  const isFirst = first >= filled / 2;
  return {
    text: fill(glyphs, track, isFirst, filled),
    tone: isFirst ? "first" : "second",
    ...(isAtCursor && { inverse: true }),
  };
}

function fill(glyphs: Glyphs, track: string, isFirst: boolean, filled: number): string {
  const upright = track === "deterrence" ? glyphs.up : glyphs.down;
  const parts = isFirst ? upright : glyphs.shaded;
  return parts[Math.min(parts.length - 1, Math.floor(filled * parts.length))] ?? " ";
}

function share(amount: number, unit: number): number {
  return Math.min(1, Math.max(0, amount / unit));
}

/** The name of the track in its farthest row, and how much a full column is. */
function labelsOf(
  { gutter, view }: Timeline,
  track: "deterrence" | "dialogue",
  rows: number,
  unit: number,
): string[] {
  const name = track === "deterrence" ? "Deterrence" : "Dialogue";
  const labels = Array.from({ length: rows }, () => "");
  const top = String(Math.round(rows * unit));
  labels[rows - 1] = name + top.padStart(gutter - 1 - name.length);
  const alert = Math.floor(view.thresholds[track] / unit);
  const isApart = alert < rows - 1;
  if (isApart) labels[alert] = `up from ${view.thresholds[track]}`.padStart(gutter - 1);
  return labels;
}
