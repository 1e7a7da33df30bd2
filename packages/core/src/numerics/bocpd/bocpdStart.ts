import type { BocpdOptions, RunLengths } from "./runLengths.ts";

/**
 * The state before the first value, for {@link bocpdStep}: a run of length 0 under the prior.
 *
 * @throws RangeError when the hazard is not between 0 and 1, or fewer than two run lengths are kept
 *
 * @example
 * bocpdStart({ model: poissonGamma() }).seen; //=> 0
 */
export function bocpdStart({ model, hazard = 1 / 120, keep = 100 }: BocpdOptions): RunLengths {
  if (!(hazard > 0 && hazard < 1)) {
    throw new RangeError(`the hazard lies between 0 and 1, not at ${hazard}`);
  }
  if (!Number.isInteger(keep) || keep < 2) {
    throw new RangeError(`at least two run lengths are kept, not ${keep}`);
  }
  const statistics = Float64Array.from(model.prior);
  return {
    seen: 0,
    logEvidence: 0,
    lengths: new Int32Array(1),
    logWeights: new Float64Array(1),
    normalisers: Float64Array.of(model.logNormaliser(statistics, 0)),
    statistics,
  };
}
