import type { RunModel } from "./runModel.ts";
import type { RunLengths } from "./runLengths.ts";

/** Runs less probable than this are passed over. */
const NEGLIGIBLE = 1e-9;

/**
 * The probability that the present level is above a threshold, over all run lengths kept: the alarm
 * that works with a constant hazard. The level is that of the run that holds the last value.
 *
 * Runs of length 0 have seen no value and are left out; so are those less probable than 10⁻⁹, which
 * bounds the error by 10⁻⁷. One incomplete beta or gamma function a run: call it where it is needed.
 *
 * @param threshold in the values' unit, per value
 * @returns `NaN` before the first value
 *
 * @example
 * const model = negativeBinomialBeta(0.6);
 * const { state } = bocpd([0, 0, 0, 1, 0, 0, 0, 4, 3, 5], { model });
 * levelAbove(state, model, 1); //=> 0.73697
 */
export function levelAbove(state: RunLengths, model: RunModel, threshold: number): number {
  const { lengths, logWeights, statistics } = state;
  const width = model.prior.length;
  let above = 0;
  let all = 0;
  for (let run = 0; run < lengths.length; run += 1) {
    const weight = Math.exp(logWeights[run]!);
    if (lengths[run] === 0 || weight < NEGLIGIBLE) continue;
    all += weight;
    above += weight * model.levelAbove(statistics, run * width, threshold);
  }
  return above / all;
}
