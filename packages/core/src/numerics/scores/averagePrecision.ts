import type { Series } from "../series.ts";
import { byFallingForecast } from "./byFallingForecast.ts";
import { type Outcomes, toForecasts } from "./forecasts.ts";

/**
 * Average precision: the sum over thresholds of the gain in recall × the precision there, without
 * interpolation, equal forecasts taken together. Saying nothing scores the base rate; 1 is best.
 * `NaN` where no event came. n·log n.
 *
 * Source: https://scikit-learn.org/stable/modules/generated/sklearn.metrics.average_precision_score.html.
 *
 * @throws RangeError when lengths differ, none is given, or a value is out of range
 *
 * @example
 * averagePrecision([0.9, 0.6, 0.3], [1, 0, 1]); //=> 5 / 6
 */
export function averagePrecision(probabilities: Series, outcomes: Outcomes): number {
  const { forecast, happened } = toForecasts(probabilities, outcomes);
  let named = 0;
  let found = 0;
  let sum = 0;
  for (const tie of byFallingForecast(forecast, happened)) {
    named += tie.count;
    found += tie.events;
    sum += (tie.events * found) / named;
  }
  return sum / found;
}
