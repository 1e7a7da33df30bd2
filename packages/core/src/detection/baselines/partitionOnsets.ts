import {
  negativeBinomialCost,
  negativeBinomialSize,
  optimalPartition,
} from "../../numerics/index.ts";

/** How strict {@link partitionOnsets} is. */
export interface PartitionOnsetOptions {
  /** Penalty of a break, as a multiple of ln n; default .75. */
  readonly penalty?: number;
  /** Whether an onset must be a rise over the segment before and the trailing base; default true. */
  readonly localBase?: boolean;
  /** The archive's rows of each day, to discount its growth; missing: counts as they are. */
  readonly volume?: ArrayLike<number>;
}

/**
 * Onsets by penalised optimal partitioning with negative-binomial cost, with all days known: the
 * hindsight that a stream is held against. An onset begins a segment whose level is at least twice,
 * and .05 a day above, the level of the segment before and of the trailing 180 days, with 3 events.
 *
 * Source: Killick, Fearnhead and Eckley 2012; rules of the project's development set.
 *
 * @returns indices of days
 *
 * @example
 * const counts = Float64Array.from({ length: 60 }, (_, day) => (day < 40 ? 0 : 3));
 * partitionOnsets(counts); //=> [40]
 */
export function partitionOnsets(
  counts: Float64Array,
  { penalty = 0.75, localBase = true, volume }: PartitionOnsetOptions = {},
): readonly number[] {
  const values = volume === undefined ? counts : discounted(counts, volume);
  const { breaks } = optimalPartition(values, {
    cost: negativeBinomialCost(negativeBinomialSize(counts)),
    penalty: penalty * Math.log(counts.length),
    minimumLength: 7,
  });
  const level = (from: number, to: number): number =>
    values.subarray(from, to).reduce((sum, count) => sum + count, 0) / Math.max(1, to - from);
  return breaks.filter((onset, index) => {
    const before = level(breaks[index - 1] ?? 0, onset);
    const end = breaks[index + 1] ?? counts.length;
    const now = level(onset, end);
    if (!localBase) return now > before;
    const base = Math.max(before, level(Math.max(0, onset - 180), onset));
    const events = counts.subarray(onset, end).reduce((sum, count) => sum + count, 0);
    return events >= 3 && now >= Math.max(2 * base, base + 0.05);
  });
}

/** Counts by the archive's trailing 91 days over its mean so far. */
function discounted(counts: Float64Array, volume: ArrayLike<number>): Float64Array {
  let recent = 0;
  let all = 0;
  return counts.map((count, day) => {
    recent += volume[day]! - (day >= 91 ? volume[day - 91]! : 0);
    all += volume[day]!;
    const ratio = recent / Math.min(91, day + 1) / (all / (day + 1));
    return count / Math.max(0.2, ratio || 1);
  });
}
