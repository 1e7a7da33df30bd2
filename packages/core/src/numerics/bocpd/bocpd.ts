import { type Series, toFloats } from "../series.ts";
import { bocpdStart } from "./bocpdStart.ts";
import { bocpdStep } from "./bocpdStep.ts";
import type { RunFacts } from "./factsOf.ts";
import type { BocpdOptions, RunLengths } from "./runLengths.ts";

/**
 * Bayesian online change-point detection over a whole series: {@link bocpdStep} on each value in turn.
 * Linear in the days; `state` takes the next day.
 *
 * @throws RangeError when a value is not finite or an option has no meaning
 *
 * @example
 * bocpd([0, 0, 0, 9, 8, 9], { model: poissonGamma() }).facts.at(-1)?.mostProbableRun; //=> 3
 */
export function bocpd(
  series: Series,
  options: BocpdOptions,
): { readonly facts: readonly RunFacts[]; readonly state: RunLengths } {
  let state = bocpdStart(options);
  const facts: RunFacts[] = [];
  for (const value of toFloats(series)) {
    const [next, said] = bocpdStep(state, value, options);
    state = next;
    facts.push(said);
  }
  return { facts, state };
}
