import { requirePositive } from "../series.ts";
import { betaShare } from "../special/betaShare.ts";
import { logGamma } from "../special/logGamma.ts";
import type { RunModel } from "./runModel.ts";

/** What is held of level and spread of a series before its first value. */
export interface NormalGammaPrior {
  /** Where the level is expected, in the values' unit; default 0. */
  readonly mean?: number;
  /** How many values that expectation weighs; default .1. */
  readonly weight?: number;
  /** Of the gamma prior of the precision 1/variance; default 1. */
  readonly shape?: number;
  /** Of the gamma prior of the precision, in the values' unit squared; default 1. */
  readonly rate?: number;
}

const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

/**
 * Normal values with unknown mean and variance, under a normal–gamma prior. For measures that are no
 * counts; choose `rate` near the variance times `shape`.
 *
 * Source: Murphy 2007, Conjugate Bayesian analysis of the Gaussian distribution, section 3.
 *
 * @throws RangeError when weight, shape or rate is not above 0
 *
 * @example
 * normalGamma().level(Float64Array.of(3, 1, 1, 1), 0); //=> 3
 */
export function normalGamma(prior: NormalGammaPrior = {}): RunModel {
  const { mean = 0, weight = 0.1, shape = 1, rate = 1 } = prior;
  requirePositive("the weight", weight);
  requirePositive("the shape", shape);
  requirePositive("the rate", rate);
  return {
    name: "normal-gamma",
    prior: [mean, weight, shape, rate],
    logBase: () => -HALF_LOG_TWO_PI,
    logNormaliser: (statistics, offset) => {
      const alpha = statistics[offset + 2]!;
      const spread = alpha * Math.log(statistics[offset + 3]!);
      return logGamma(alpha) - spread - Math.log(statistics[offset + 1]!) / 2;
    },
    learn(statistics, offset, x) {
      const kappa = statistics[offset + 1]!;
      const off = x - statistics[offset]!;
      statistics[offset]! += off / (kappa + 1);
      statistics[offset + 1] = kappa + 1;
      statistics[offset + 2]! += 0.5;
      statistics[offset + 3]! += (kappa * off * off) / (2 * (kappa + 1));
    },
    level: (statistics, offset) => statistics[offset]!,
    levelAbove(statistics, offset, threshold) {
      const alpha = statistics[offset + 2]!;
      const off = threshold - statistics[offset]!;
      const squares = off * off * statistics[offset + 1]!;
      const twice = 2 * statistics[offset + 3]!;
      const tail = betaShare(twice / (twice + squares), alpha, 0.5) / 2;
      return off > 0 ? tail : 1 - tail;
    },
  };
}
