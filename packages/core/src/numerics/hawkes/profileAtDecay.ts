import { maximise } from "../linear/maximise.ts";
import { designOf } from "./design.ts";
import { fitWeights } from "./fitWeights.ts";
import { ratesLogLikelihood } from "./ratesLogLikelihood.ts";
import { logWays, type Tally } from "./tally.ts";

/** The counts and the common baseline, with the memory the fit works in. */
export interface Problem {
  readonly sources: readonly Float64Array[];
  readonly baseline: Float64Array;
  readonly isPoisson: boolean;
  readonly receivers: readonly {
    readonly receiver: number;
    readonly counts: Float64Array;
    readonly tally: Tally;
    readonly allowed: Uint8Array;
    /** Best weights so far: where the next ρ starts from. */
    readonly weights: Float64Array;
    readonly rates: Float64Array;
  }[];
}

export interface Profile {
  readonly size: number;
  readonly logLikelihood: number;
}

const SMALLEST_SIZE = 0.01;
const LARGEST_SIZE = 10_000;
const MOST_ROUNDS = 50;

/**
 * The largest log-likelihood at one ρ: weights at a size, then the size at those rates, in turn until
 * neither gains more than `precision`. They hardly depend on one another, so a few rounds do. Leaves the weights in `problem`.
 */
export function profileAtDecay(
  problem: Problem,
  decay: number,
  startSize: number,
  precision: number,
): Profile {
  const { baseline, isPoisson, receivers, sources } = problem;
  const design = designOf(sources, decay, baseline);
  let size = isPoisson ? Infinity : startSize;
  let reached = -Infinity;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let total = 0;
    for (const { counts, tally, allowed, weights, rates } of receivers) {
      total += fitWeights(counts, design, size, allowed, weights, rates, precision);
      total += logWays(tally, size);
    }
    if (!isPoisson) {
      const best = maximise(
        (logSize) => logLikelihoodAt(problem, Math.exp(logSize)),
        Math.log(SMALLEST_SIZE),
        Math.log(LARGEST_SIZE),
        Math.sqrt(precision),
      );
      if (best.value > total) {
        size = Math.exp(best.at);
        total = best.value;
      }
    }
    const gain = total - reached;
    reached = total;
    if (isPoisson || gain < precision) break;
  }
  return { size, logLikelihood: reached };
}

function logLikelihoodAt({ receivers }: Problem, size: number): number {
  let sum = 0;
  for (const { counts, tally, rates } of receivers) {
    sum += ratesLogLikelihood(counts, rates, size) + logWays(tally, size);
  }
  return sum;
}
