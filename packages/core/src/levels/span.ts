import { dayNumber } from "../time/day.ts";

/** The days a path runs over, as day numbers, both included; empty when `to` is before `from`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The days of a coverage that a given day already knows of. */
export function spanOf(coverage: { from: string; to: string }, asOf: number): Span {
  return { from: dayNumber(coverage.from), to: Math.min(dayNumber(coverage.to), asOf) };
}

/** How many days a span holds. */
export function lengthOf({ from, to }: Span): number {
  return Math.max(0, to - from + 1);
}
