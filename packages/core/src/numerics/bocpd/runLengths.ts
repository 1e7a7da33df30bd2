import type { RunModel } from "./runModel.ts";

/** What a stream of Bayesian online change points can be asked with. */
export interface BocpdOptions {
  readonly model: RunModel;
  /** The chance each day that the run ends, above 0 and below 1; default 1/120. */
  readonly hazard?: number;
  /** How many run lengths are kept, the most probable ones, from 2; default 100. */
  readonly keep?: number;
  /** A run shorter than so many values is a new one, for `newRun`; default 7. */
  readonly shortRun?: number;
}

/** What is believed after some values: plain data, never changed, of a size that does not grow. */
export interface RunLengths {
  /** How many values were seen. */
  readonly seen: number;
  /** The natural logarithm of the probability of all values seen. */
  readonly logEvidence: number;
  /** The run lengths kept, ascending; 0 says that the next value begins a new run. */
  readonly lengths: Int32Array;
  /** Natural logarithms of their probabilities, which sum to 1. */
  readonly logWeights: Float64Array;
  /** The model's log normaliser of each, kept since the next step needs it. */
  readonly normalisers: Float64Array;
  /** The model's beliefs, run after run. */
  readonly statistics: Float64Array;
}
