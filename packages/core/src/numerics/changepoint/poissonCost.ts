import { toCounts } from "../series.ts";
import { cumulativeSums } from "./cumulativeSums.ts";
import type { SegmentCost } from "./segmentCost.ts";

/**
 * Poisson cost of a segment of counts: 2·S·(ln n − ln S) for n days with sum S, and 0 where S is 0.
 * For counts without bursts; on bursty ones it breaks at every busy day, so prefer
 * {@link negativeBinomialCost}.
 *
 * Source: Killick, Fearnhead and Eckley 2012, https://arxiv.org/abs/1101.1438.
 *
 * @example
 * poissonCost().prepare(Float64Array.of(0, 2))(0, 2); //=> 0
 */
export function poissonCost(): SegmentCost {
  return {
    name: "poisson",
    skipsZeros: true,
    prepare(values) {
      const sums = cumulativeSums(toCounts(values));
      const logarithms = Float64Array.from(sums, (_, days) => Math.log(days));
      return (from, to) => {
        const sum = sums[to]! - sums[from]!;
        return sum === 0 ? 0 : 2 * sum * (logarithms[to - from]! - Math.log(sum));
      };
    },
  };
}
