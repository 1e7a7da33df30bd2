import type { CaseView, MarkView } from "../case/caseView.ts";
import type { DayAxis } from "./dayAxis.ts";
import { standMarks } from "./standMarks.ts";
import { timelineSizes } from "./timelineSizes.ts";
import { levelOf } from "./trackAreas.ts";

/** A mark with its place: a share of the axis, and pixels away from it. */
export interface PlacedMark {
  readonly mark: MarkView;
  readonly at: number;
  /** Where an imprecise date begins. */
  readonly since: number;
  readonly away: number;
}

/**
 * Stands the marks of a track on the level of their day, oldest first; context stands on its own
 * line. `pixels` is the height of a level of one.
 */
export function timelineMarks(
  { marks, levels }: Pick<CaseView, "marks" | "levels">,
  track: MarkView["track"],
  axis: DayAxis,
  { width, pixels }: { width: number; pixels: number },
): PlacedMark[] {
  const own = marks.filter((mark) => mark.track === track && axis.isInside(mark.day));
  const dayWidth = width / axis.days;
  const reach = Math.ceil(timelineSizes.mark / 2 / dayWidth);
  const tops = levels.map((point) =>
    track === "context" ? 0 : (levelOf(point, track, 0) + levelOf(point, track, 1)) * pixels,
  );
  const places = standMarks(
    own.map((mark) => {
      const index = levels.findIndex(({ day }) => day === mark.day);
      const near = tops.slice(Math.max(0, index - reach), index + reach + 1);
      return { id: mark.id, x: axis.centre(mark.day) * width, ground: Math.max(0, ...near) + 3 };
    }),
    timelineSizes.mark,
  );
  return own.map((mark) => ({
    mark,
    at: axis.centre(mark.day),
    since: axis.start(mark.firstDay),
    away: Math.round((places.get(mark.id) ?? 0) * 10) / 10,
  }));
}
