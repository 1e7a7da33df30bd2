import type { LevelPoint } from "../case/caseView.ts";
import { shortDay } from "../words/dayWords.ts";

/** A day on the plane: shares of its width and height, from the upper left corner. */
export interface PlanePoint {
  readonly day: string;
  readonly x: number;
  readonly y: number;
}

/** A point with its name beside it. */
export interface PlaneLabel extends PlanePoint {
  readonly text: string;
  readonly role: "start" | "turn" | "end";
  readonly side: "left" | "right";
}

/** The way through the plane of pressure (to the right) and dialogue (up). */
export interface PlaneChart {
  readonly points: readonly PlanePoint[];
  readonly path: string;
  /** Middles of the long steps, with the direction of travel in degrees, for arrowheads. */
  readonly arrows: readonly (PlanePoint & { readonly angle: number })[];
  readonly labels: readonly PlaneLabel[];
  readonly threshold: { readonly x: number; readonly y: number };
  readonly highest: { readonly deterrence: number; readonly dialogue: number };
}

interface PlaneOptions {
  /** 0 or 1: what that side directs at the other; without it the sum of both. */
  readonly side?: 0 | 1;
  readonly scale: { readonly deterrence: number; readonly dialogue: number };
  readonly thresholds: { readonly deterrence: number; readonly dialogue: number };
  /** Days to name beside the first and the last. */
  readonly days?: readonly string[];
}

/** Lays out the path of the days through the plane. */
export function planeChart(levels: readonly LevelPoint[], options: PlaneOptions): PlaneChart {
  const { side, thresholds, days = [] } = options;
  const highest = {
    deterrence: Math.max(options.scale.deterrence, thresholds.deterrence * 2) * 1.06,
    dialogue: Math.max(options.scale.dialogue, thresholds.dialogue * 2) * 1.06,
  };
  const points = levels.map((point): PlanePoint => {
    const own = side === undefined ? point : point.bySide[side];
    return {
      day: point.day,
      x: short(Math.max(0, own.deterrence) / highest.deterrence),
      y: short(1 - Math.max(0, own.dialogue) / highest.dialogue),
    };
  });
  return {
    points,
    path: points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join(""),
    arrows: points.flatMap((point, index) => arrowBetween(points[index - 1], point)),
    labels: labelsOf(points, days),
    threshold: {
      x: short(thresholds.deterrence / highest.deterrence),
      y: short(1 - thresholds.dialogue / highest.dialogue),
    },
    highest,
  };
}

/** A step long enough to carry an arrowhead. */
const LONG = 0.09;

function arrowBetween(from: PlanePoint | undefined, to: PlanePoint): PlaneChart["arrows"] {
  if (from === undefined) return [];
  const [across, down] = [to.x - from.x, to.y - from.y];
  if (Math.hypot(across, down) < LONG) return [];
  const angle = Math.round((Math.atan2(down, across) * 180) / Math.PI);
  return [{ day: to.day, x: short(from.x + across / 2), y: short(from.y + down / 2), angle }];
}

function labelsOf(points: readonly PlanePoint[], days: readonly string[]): PlaneLabel[] {
  const first = points.at(0);
  const last = points.at(-1);
  return points.flatMap((point): PlaneLabel[] => {
    const role =
      point === last
        ? "end"
        : point === first
          ? "start"
          : days.includes(point.day)
            ? "turn"
            : undefined;
    if (role === undefined) return [];
    return [{ ...point, text: shortDay(point.day), role, side: point.x > 0.8 ? "left" : "right" }];
  });
}

function short(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
