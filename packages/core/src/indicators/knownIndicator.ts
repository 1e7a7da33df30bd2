import type { Day } from "../time/day.ts";

/** One figure of an indicator, on the axis of days. */
export interface IndicatorPoint {
  /** The days it speaks of, both included. */
  readonly from: Day;
  readonly to: Day;
  /** Bounds, in the unit of the indicator; equal for a single figure, `null` where one is open. */
  readonly low: number | null;
  readonly high: number | null;
  /** Why there is no figure: a gap, not a 0. */
  readonly missing?: string;
  /** What the source itself contradicts. */
  readonly contradiction?: string;
  readonly note?: string;
  readonly knownOn: Day;
  /** Reports published by then that give it. */
  readonly reports: readonly string[];
}

/** A series of dated figures as it was known on a day. */
export interface KnownIndicator {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** By first day, then last day, then the day they became known. */
  readonly points: readonly IndicatorPoint[];
  /** Pairs of points, by place in the list, that speak of the same days and share no figure. */
  readonly contradictions: readonly (readonly [number, number])[];
}
