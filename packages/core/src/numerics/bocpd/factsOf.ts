import type { BocpdOptions, RunLengths } from "./runLengths.ts";

/** What one value says, given all before it. */
export interface RunFacts {
  /** Natural logarithm of the probability the value had before it was seen. */
  readonly logPredictive: number;
  /** Values in the most probable run; the run began so many values before the next one. */
  readonly mostProbableRun: number;
  /** Values in the run, expected. */
  readonly meanRun: number;
  /** Probability that the run is shorter than `shortRun` values. */
  readonly newRun: number;
  /** Level of the most probable run, per value. */
  readonly level: number;
}

/** The facts of a state just reached; the shorter run wins among equally probable ones. */
export function factsOf(
  state: RunLengths,
  logPredictive: number,
  { model, shortRun = 7 }: BocpdOptions,
): RunFacts {
  const { lengths, logWeights, statistics } = state;
  let best = 0;
  let meanRun = 0;
  let newRun = 0;
  for (let run = 0; run < lengths.length; run += 1) {
    const length = lengths[run]!;
    const weight = Math.exp(logWeights[run]!);
    meanRun += weight * length;
    if (length < shortRun) newRun += weight;
    if (logWeights[run]! > logWeights[best]!) best = run;
  }
  return {
    logPredictive,
    mostProbableRun: lengths[best]!,
    meanRun,
    newRun: Math.min(1, newRun),
    level: model.level(statistics, best * model.prior.length),
  };
}
