import type { Series } from "../series.ts";
import { type Outcomes, toForecasts } from "./forecasts.ts";

/** The forecasts between two probabilities: what was said on average, and how often it came. */
export interface ReliabilityBin {
  /** Least probability of the bin; the upper bound belongs to the next one, but 1 to the last. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly forecast: number;
  readonly observed: number;
}

/**
 * Calibration table over bins of equal width; bins without a forecast are left out. Linear.
 *
 * Source: Murphy and Winkler 1977, Applied Statistics 26:41.
 *
 * @param bins how many; default 10
 * @throws RangeError when lengths differ, none is given, or a value is out of range
 *
 * @example
 * reliabilityTable([0.12, 0.18], [0, 1]);
 * //=> [{ from: 0.1, to: 0.2, count: 2, forecast: 0.15, observed: 0.5 }]
 */
export function reliabilityTable(
  probabilities: Series,
  outcomes: Outcomes,
  bins = 10,
): readonly ReliabilityBin[] {
  const { forecast, happened } = toForecasts(probabilities, outcomes);
  const counts = new Float64Array(bins);
  const said = new Float64Array(bins);
  const came = new Float64Array(bins);
  for (let index = 0; index < forecast.length; index += 1) {
    const bin = Math.min(bins - 1, Math.floor(forecast[index]! * bins));
    counts[bin]! += 1;
    said[bin]! += forecast[index]!;
    came[bin]! += happened[index]!;
  }
  return Array.from(counts, (count, bin) => ({
    from: bin / bins,
    to: (bin + 1) / bins,
    count,
    forecast: said[bin]! / count,
    observed: came[bin]! / count,
  })).filter(({ count }) => count > 0);
}
