import { type Series, toCounts, toFloats } from "../series.ts";
import { designOf, fillRates } from "./design.ts";
import type { HawkesFit } from "./hawkesFit.ts";
import { ratesLogLikelihood } from "./ratesLogLikelihood.ts";
import { logWays, tallyOf } from "./tally.ts";

/**
 * Natural logarithm of the probability of daily counts under a discrete-time Hawkes model, summed over
 * its receivers, the terms ln y! in it; see {@link fitHawkes} for the model. Linear in the days.
 *
 * @param baseline b(d); default 1 on every day
 *
 * @example
 * hawkesLogLikelihood([[0, 0]], {
 *   decay: 0.5,
 *   size: Infinity,
 *   receivers: [{ receiver: 0, base: 1, replies: [0] }],
 * }); //=> -2
 */
export function hawkesLogLikelihood(
  counts: readonly Series[],
  { decay, size, receivers }: Pick<HawkesFit, "decay" | "size" | "receivers">,
  baseline?: Series,
): number {
  const sources = counts.map(toCounts);
  const days = sources[0]?.length ?? 0;
  const common = baseline ? toFloats(baseline) : new Float64Array(days).fill(1);
  const design = designOf(sources, decay, common);
  const rates = new Float64Array(days);
  let sum = 0;
  for (const { receiver, base, replies } of receivers) {
    fillRates(rates, design, Float64Array.of(base, ...replies));
    const own = sources[receiver]!;
    sum += ratesLogLikelihood(own, rates, size) + logWays(tallyOf(own), size);
  }
  return sum;
}
