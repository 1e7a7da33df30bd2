import { type Day, dayNumber } from "../time/day.ts";
import type { IndicatorPoint, KnownIndicator } from "./knownIndicator.ts";

/** How far an indicator moved between two days, as bounds in its unit. */
export interface IndicatorChange {
  readonly from: IndicatorPoint;
  readonly to: IndicatorPoint;
  /** Least and greatest change that the bounds allow; `null` where a bound is open. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether it surely rose or fell; `unclear` where the bounds allow either. */
  readonly direction: "rose" | "fell" | "same" | "unclear";
}

/** Why there is no change to give. */
export interface NoChange {
  readonly unknown: string;
}

/**
 * The change of an indicator between the figures that speak of two days.
 *
 * Nothing is interpolated or carried on: a day that no figure speaks of, a missing figure, or
 * figures that contradict one another give the reason instead. Of several figures without
 * contradiction the one over the fewest days is taken. Linear in points; it never throws.
 *
 * @example
 * indicatorChange(indicator, "2021-06-01", "2022-06-01"); //=> { low: -4, high: -4, … }
 */
export function indicatorChange(
  indicator: Pick<KnownIndicator, "points" | "contradictions">,
  first: Day,
  second: Day,
): IndicatorChange | NoChange {
  const from = pointOn(indicator, first);
  if ("unknown" in from) return from;
  const to = pointOn(indicator, second);
  if ("unknown" in to) return to;
  const low = from.high === null || to.low === null ? null : to.low - from.high;
  const high = from.low === null || to.high === null ? null : to.high - from.low;
  return { from, to, low, high, direction: directionOf(low, high) };
}

/**
 * The figure of an indicator that speaks of a day, or why there is none.
 *
 * @example
 * pointOn(indicator, "1999-01-01"); //=> { unknown: "no figure for 1999-01-01" }
 */
export function pointOn(
  { points, contradictions }: Pick<KnownIndicator, "points" | "contradictions">,
  day: Day,
): IndicatorPoint | NoChange {
  const places = points.flatMap(({ from, to }, at) => (from <= day && day <= to ? [at] : []));
  if (places.length === 0) return { unknown: `no figure for ${day}` };
  if (contradictions.some((pair) => pair.every((at) => places.includes(at)))) {
    return { unknown: `figures for ${day} contradict one another` };
  }
  const told = places.map((at) => points[at]!);
  const figures = told.filter(({ missing }) => missing === undefined);
  if (figures.length === 0) return { unknown: told[0]!.missing ?? "no figure" };
  return figures.reduce((best, point) => (lengthOf(point) < lengthOf(best) ? point : best));
}

function lengthOf({ from, to }: IndicatorPoint): number {
  return dayNumber(to) - dayNumber(from);
}

function directionOf(low: number | null, high: number | null): IndicatorChange["direction"] {
  if (low === 0 && high === 0) return "same";
  if (low !== null && low > 0) return "rose";
  return high !== null && high < 0 ? "fell" : "unclear";
}
