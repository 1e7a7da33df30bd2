import { type Series, toFloats } from "../series.ts";

/** A stretch with one level: from index `from` up to, not with, index `to`. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly sum: number;
  /** Per value, so per day for daily values. */
  readonly mean: number;
}

/**
 * The segments that breaks cut a series into, each with its sum and mean; linear.
 *
 * @param breaks first index of every segment but the first, ascending, as {@link optimalPartition}
 * gives them
 *
 * @example
 * segmentsOf([0, 0, 3, 5], [2]).map(({ mean }) => mean); //=> [0, 4]
 */
export function segmentsOf(series: Series, breaks: readonly number[]): readonly Segment[] {
  const values = toFloats(series);
  if (values.length === 0) return [];
  return [0, ...breaks].map((from, index) => {
    const to = breaks[index] ?? values.length;
    const sum = values.subarray(from, to).reduce((total, value) => total + value, 0);
    return { from, to, sum, mean: sum / (to - from) };
  });
}
