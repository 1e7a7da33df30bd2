import { factsOf, type RunFacts } from "./factsOf.ts";
import type { BocpdOptions, RunLengths } from "./runLengths.ts";

/**
 * One step of Bayesian online change-point detection with a constant hazard: `(state, x) → [state,
 * facts]`, the state from {@link bocpdStart} and under the same options.
 *
 * Every run either grows by the value or ends after it. Beyond `keep` run lengths the least probable
 * one is dropped and the rest rescaled, so a day's cost and the state's size are constant: about
 * `keep` times three logarithms of the gamma function, 20 µs for 100. With a constant hazard the probability of run
 * length 0 is always the hazard: alarm on the level or on `newRun`, never on that. An unwatched day
 * is not a 0: leave it out, or start anew after a long gap.
 *
 * Source: Adams and MacKay 2007, https://arxiv.org/abs/0710.3742.
 *
 * @throws RangeError when the value is not finite, or negative where the model counts
 *
 * @example
 * const options = { model: poissonGamma(1, 1), hazard: 0.1 };
 * const [state, facts] = bocpdStep(bocpdStart(options), 0, options);
 * facts.mostProbableRun; //=> 1
 */
export function bocpdStep(
  state: RunLengths,
  x: number,
  options: BocpdOptions,
): readonly [RunLengths, RunFacts] {
  if (!Number.isFinite(x)) throw new RangeError(`a value is a finite number, not ${x}`);
  const { model, hazard = 1 / 120, keep = 100 } = options;
  const width = model.prior.length;
  const count = state.lengths.length;
  const base = model.logBase(x);
  const statistics = new Float64Array((count + 1) * width);
  const normalisers = new Float64Array(count + 1);
  const logWeights = new Float64Array(count + 1);
  const lengths = new Int32Array(count + 1);
  statistics.set(model.prior);
  statistics.set(state.statistics, width);
  normalisers[0] = model.logNormaliser(statistics, 0);
  let largest = -Infinity;
  for (let run = 1; run <= count; run += 1) {
    model.learn(statistics, run * width, x);
    const normaliser = model.logNormaliser(statistics, run * width);
    const weight = state.logWeights[run - 1]! + base + normaliser - state.normalisers[run - 1]!;
    normalisers[run] = normaliser;
    logWeights[run] = weight;
    lengths[run] = state.lengths[run - 1]! + 1;
    if (weight > largest) largest = weight;
  }
  let sum = 0;
  for (let run = 1; run <= count; run += 1) sum += Math.exp(logWeights[run]! - largest);
  const logPredictive = largest + Math.log(sum);
  const scale = Math.log1p(-hazard) - logPredictive;
  for (let run = 1; run <= count; run += 1) logWeights[run]! += scale;
  logWeights[0] = Math.log(hazard);
  const grown = {
    seen: state.seen + 1,
    logEvidence: state.logEvidence + logPredictive,
    lengths,
    logWeights,
    normalisers,
    statistics,
  };
  const next = count < keep ? grown : withoutLeast(grown, width);
  return [next, factsOf(next, logPredictive, options)];
}

/** Drops the least probable run, be it the newest, and rescales the rest. */
function withoutLeast(state: RunLengths, width: number): RunLengths {
  const { lengths, logWeights, normalisers, statistics } = state;
  let least = 0;
  for (let run = 1; run < logWeights.length; run += 1) {
    if (logWeights[run]! < logWeights[least]!) least = run;
  }
  const rescale = Math.log1p(-Math.exp(logWeights[least]!));
  const last = lengths.length - 1;
  lengths.copyWithin(least, least + 1);
  normalisers.copyWithin(least, least + 1);
  logWeights.copyWithin(least, least + 1);
  statistics.copyWithin(least * width, (least + 1) * width);
  for (let run = 0; run < last; run += 1) logWeights[run]! -= rescale;
  return {
    ...state,
    lengths: lengths.subarray(0, last),
    logWeights: logWeights.subarray(0, last),
    normalisers: normalisers.subarray(0, last),
    statistics: statistics.subarray(0, last * width),
  };
}
