import { requireCount, requirePositive } from "../series.ts";
import { betaShare } from "../special/betaShare.ts";
import { logBeta } from "../special/logBeta.ts";
import { logGamma } from "../special/logGamma.ts";
import type { RunModel } from "./runModel.ts";

/**
 * Negative-binomial counts of a fixed size r whose p has a beta prior: bursty counts, with mean
 * r(1 − p)/p. One value x has probability Γ(x+r)/(Γ(r)·x!)·B(a+r, b+x)/B(a, b); then a += r, b += x.
 *
 * The level is the mean at the expected p, r·b/a: the expected mean itself is infinite while a ≤ 1.
 *
 * Source: Fink 1997, A Compendium of Conjugate Priors, section 1.
 *
 * @param size r, above 0; see {@link negativeBinomialSize}
 * @param a and `b` of the prior; default 1 and 1, every p alike
 * @throws RangeError when one is not above 0
 *
 * @example
 * negativeBinomialBeta(0.5).level(Float64Array.of(2, 8), 0); //=> 2
 */
export function negativeBinomialBeta(size: number, a = 1, b = 1): RunModel {
  requirePositive("the size", size);
  requirePositive("a", a);
  requirePositive("b", b);
  return {
    name: "negative-binomial-beta",
    prior: [a, b],
    logBase(x) {
      requireCount(x);
      return logGamma(x + size) - logGamma(size) - logGamma(x + 1);
    },
    logNormaliser: (statistics, offset) => logBeta(statistics[offset]!, statistics[offset + 1]!),
    learn(statistics, offset, x) {
      statistics[offset]! += size;
      statistics[offset + 1]! += x;
    },
    level: (statistics, offset) => (size * statistics[offset + 1]!) / statistics[offset]!,
    levelAbove: (statistics, offset, threshold) =>
      threshold <= 0
        ? 1
        : betaShare(size / (size + threshold), statistics[offset]!, statistics[offset + 1]!),
  };
}
