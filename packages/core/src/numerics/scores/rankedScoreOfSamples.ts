import { type Series, toFloats } from "../series.ts";

/**
 * Continuous ranked probability score (CRPS) of a forecast given as samples:
 * mean |X − y| − ½ mean |X − X′| over all pairs, each with itself too. In the values' unit; less is
 * better; with one sample it is the absolute error. n·log n.
 *
 * Source: Gneiting and Raftery 2007, https://doi.org/10.1198/016214506000001437, equation 21.
 *
 * @throws RangeError when there is no sample, or one is not finite
 *
 * @example
 * rankedScoreOfSamples([0, 2], 1); //=> 0.5
 */
export function rankedScoreOfSamples(samples: Series, observed: number): number {
  const sorted = toFloats(samples).toSorted();
  const count = sorted.length;
  if (count === 0) throw new RangeError("a forecast has at least one sample, not 0");
  let distance = 0;
  let spread = 0;
  for (let index = 0; index < count; index += 1) {
    distance += Math.abs(sorted[index]! - observed);
    spread += (2 * index + 1 - count) * sorted[index]!;
  }
  return distance / count - spread / (count * count);
}
