import type { LevelPoint } from "../case/caseView.ts";
import type { DayAxis } from "./dayAxis.ts";
import { type StepBand, stepArea, stepLine } from "./stepArea.ts";

/** A track that grows away from the axis of time. */
export type LevelTrack = "deterrence" | "dialogue";

/** One side's part of a track, as a path in a unit square. */
export interface TrackArea {
  readonly track: LevelTrack;
  readonly side: 0 | 1;
  /** All of the level, or the part of it that is in force. */
  readonly part: "all" | "in force";
  readonly path: string;
}

/**
 * The two sides of a track on top of one another, the first nearest to the axis, with what is in
 * force inside each. `highest` is the level at the outer edge.
 */
export function trackAreas(
  levels: readonly LevelPoint[],
  track: LevelTrack,
  axis: DayAxis,
  highest: number,
): TrackArea[] {
  const growing = track === "deterrence" ? "upward" : "downward";
  const bands = (low: (point: LevelPoint) => number, high: (point: LevelPoint) => number) =>
    levels.map((point): StepBand => ({
      from: axis.start(point.day),
      to: axis.end(point.day),
      low: low(point) / highest,
      high: high(point) / highest,
    }));
  return ([0, 1] as const).flatMap((side) => {
    const ground = (point: LevelPoint) => (side === 0 ? 0 : levelOf(point, track, 0));
    const area = (part: TrackArea["part"], own: (point: LevelPoint) => number): TrackArea => ({
      track,
      side,
      part,
      path: stepArea(
        bands(ground, (point) => ground(point) + own(point)),
        growing,
      ),
    });
    const all = area("all", (point) => levelOf(point, track, side));
    if (track === "dialogue") return [all];
    return [all, area("in force", (point) => Math.max(0, point.bySide[side].deterrenceInForce))];
  });
}

/** The line of both sides' sum. */
export function trackLine(
  levels: readonly LevelPoint[],
  track: LevelTrack,
  axis: DayAxis,
  highest: number,
): string {
  return stepLine(
    levels.map((point) => ({
      from: axis.start(point.day),
      to: axis.end(point.day),
      low: 0,
      high: (levelOf(point, track, 0) + levelOf(point, track, 1)) / highest,
    })),
    track === "deterrence" ? "upward" : "downward",
  );
}

/** What one side directs at the other on a day; a level never shows below zero. */
export function levelOf(point: LevelPoint, track: LevelTrack, side: 0 | 1): number {
  return Math.max(0, point.bySide[side][track]);
}
