import { requirePositive } from "../series.ts";
import { cumulativeSums } from "./cumulativeSums.ts";
import type { SegmentCost } from "./segmentCost.ts";

/**
 * Gaussian cost of a segment whose mean changes and whose spread does not:
 * (Σx² − (Σx)²/n) / standardDeviation². The values are centred first, so large levels lose no digits.
 *
 * Source: Killick, Fearnhead and Eckley 2012, https://arxiv.org/abs/1101.1438.
 *
 * @param standardDeviation of a value around its level, in the values' unit, above 0
 * @throws RangeError when the standard deviation is not above 0
 *
 * @example
 * gaussianCost(2).prepare(Float64Array.of(1, 3))(0, 2); //=> 0.5
 */
export function gaussianCost(standardDeviation: number): SegmentCost {
  requirePositive("the standard deviation", standardDeviation);
  return {
    name: "gaussian",
    skipsZeros: false,
    prepare(values) {
      const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
      const centred = values.map((value) => (value - mean) / standardDeviation);
      const sums = cumulativeSums(centred);
      const squares = cumulativeSums(centred.map((value) => value * value));
      return (from, to) => {
        const sum = sums[to]! - sums[from]!;
        return squares[to]! - squares[from]! - (sum * sum) / (to - from);
      };
    },
  };
}
