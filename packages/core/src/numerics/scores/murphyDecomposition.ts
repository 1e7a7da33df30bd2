import type { ReliabilityBin } from "./reliabilityTable.ts";

/** The three parts of a Brier score, after Murphy (1973). */
export interface MurphyDecomposition {
  /** Mean squared distance of what was said from how often it came; 0 is best. */
  readonly reliability: number;
  /** Mean squared distance of how often it came, bin by bin, from the base rate; more is better. */
  readonly resolution: number;
  /** b(1 − b) of the base rate b: the score of always saying it. */
  readonly uncertainty: number;
}

/**
 * Murphy's three parts of the Brier score: reliability − resolution + uncertainty, which is the score
 * of the bins' average forecasts, not of the forecasts themselves. Linear in the bins.
 *
 * Source: Murphy 1973, Journal of Applied Meteorology 12:595.
 *
 * @param table as {@link reliabilityTable} gives it
 *
 * @example
 * murphyDecomposition(reliabilityTable([0.5, 0.5], [0, 1]));
 * //=> { reliability: 0, resolution: 0, uncertainty: 0.25 }
 */
export function murphyDecomposition(table: readonly ReliabilityBin[]): MurphyDecomposition {
  const total = table.reduce((sum, { count }) => sum + count, 0);
  const mean = (of: (bin: ReliabilityBin) => number) =>
    table.reduce((sum, bin) => sum + bin.count * of(bin), 0) / total;
  const base = mean(({ observed }) => observed);
  return {
    reliability: mean(({ forecast, observed }) => (forecast - observed) ** 2),
    resolution: mean(({ observed }) => (observed - base) ** 2),
    uncertainty: base * (1 - base),
  };
}
