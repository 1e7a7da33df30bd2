import { type CaseView, type LevelPoint, dayAxis } from "@harmel/views";
import type { Look } from "../look/Look.ts";
import { type Columns, columnsFor } from "./Columns.ts";

/** What every row of a timeline is drawn from. */
export interface Timeline {
  readonly view: CaseView;
  readonly look: Look;
  /** Every day of the coverage. */
  readonly days: readonly string[];
  readonly columns: Columns;
  /** Cells at the left for labels. */
  readonly gutter: number;
  /** The day under the cursor, if there is one. */
  readonly cursor?: number | undefined;
}

/** Prepares a timeline for a width. */
export function timelineFor(
  view: CaseView,
  look: Look,
  width: number,
  cursor?: number | undefined,
): Timeline {
  const days = dayAxis(view.coverage.from, view.coverage.to).every();
  const gutter = width >= 120 ? 24 : 14;
  return { view, look, days, gutter, cursor, columns: columnsFor(days.length, width - gutter) };
}

/** The number of a day on the axis; one before or after it is held to its ends. */
export function indexOf({ days }: Timeline, day: string): number {
  if (day <= (days[0] ?? "")) return 0;
  const found = days.indexOf(day);
  return found < 0 ? days.length - 1 : found;
}

/** The day of a column with the highest level of a track; nothing where none is known. */
export function highestOf(
  { view, columns }: Timeline,
  column: number,
  track: "deterrence" | "dialogue",
): LevelPoint | undefined {
  const [from, to] = columns.days(column);
  const points = view.levels.slice(from, to + 1);
  return points.reduce<LevelPoint | undefined>(
    (best, point) => (best === undefined || point[track] > best[track] ? point : best),
    undefined,
  );
}
