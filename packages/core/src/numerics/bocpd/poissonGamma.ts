import { requireCount, requirePositive } from "../series.ts";
import { gammaTail } from "../special/gammaTail.ts";
import { logGamma } from "../special/logGamma.ts";
import type { RunModel } from "./runModel.ts";

/**
 * Poisson counts whose rate has a gamma prior. For counts without bursts; on bursty ones prefer
 * {@link negativeBinomialBeta}.
 *
 * Source: Fink 1997, A Compendium of Conjugate Priors, section 2.
 *
 * @param shape and `rate` of the prior: it weighs as much as `shape` events in `rate` days; default .5
 * events in .25 days, so almost nothing
 * @throws RangeError when one is not above 0
 *
 * @example
 * poissonGamma(1, 1).level(Float64Array.of(3, 2), 0); //=> 1.5
 */
export function poissonGamma(shape = 0.5, rate = 0.25): RunModel {
  requirePositive("the shape", shape);
  requirePositive("the rate", rate);
  return {
    name: "poisson-gamma",
    prior: [shape, rate],
    logBase(x) {
      requireCount(x);
      return -logGamma(x + 1);
    },
    logNormaliser: (statistics, offset) => {
      const events = statistics[offset]!;
      return logGamma(events) - events * Math.log(statistics[offset + 1]!);
    },
    learn(statistics, offset, x) {
      statistics[offset]! += x;
      statistics[offset + 1]! += 1;
    },
    level: (statistics, offset) => statistics[offset]! / statistics[offset + 1]!,
    levelAbove: (statistics, offset, threshold) =>
      gammaTail(statistics[offset]!, threshold * statistics[offset + 1]!),
  };
}
