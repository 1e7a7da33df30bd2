import { requirePositive, toCounts } from "../series.ts";
import { timesItsLogarithm } from "../special/timesItsLogarithm.ts";
import { cumulativeSums } from "./cumulativeSums.ts";
import type { SegmentCost } from "./segmentCost.ts";

/**
 * Negative-binomial cost of a segment of counts, with a size that is fixed for the whole series
 * (variance = m + m²/size; counts a day). For bursty counts; a small size forgives a single busy day.
 *
 * For n days with sum S and m = S/n: −2[n·r·ln(r/(r+m)) + S·ln(m/(r+m))], worked out as
 * 2[g(nr+S) − g(nr) − g(S)] with g(x) = x·ln x, which needs no division and no special case for S = 0.
 *
 * Source: Killick, Fearnhead and Eckley 2012, https://arxiv.org/abs/1101.1438, with the likelihood of
 * the negative binomial.
 *
 * @param size r, above 0; see {@link negativeBinomialSize}
 * @throws RangeError when the size is not above 0
 *
 * @example
 * const costOf = negativeBinomialCost(1).prepare(Float64Array.of(0, 0, 1, 1));
 * costOf(0, 2); //=> 0
 * costOf(2, 4); //=> 4 * Math.log(4)
 */
export function negativeBinomialCost(size: number): SegmentCost {
  requirePositive("the size", size);
  return {
    name: "negative-binomial",
    skipsZeros: true,
    prepare(values) {
      const sums = cumulativeSums(toCounts(values));
      const ofLength = Float64Array.from(sums, (_, days) => timesItsLogarithm(days * size));
      return (from, to) => {
        const days = to - from;
        const sum = sums[to]! - sums[from]!;
        if (sum === 0) return 0;
        const both = days * size + sum;
        return 2 * (both * Math.log(both) - ofLength[days]! - sum * Math.log(sum));
      };
    },
  };
}
