import type { Series } from "../series.ts";
import { type Outcomes, toForecasts } from "./forecasts.ts";

/**
 * Brier score: the mean of (probability − outcome)². 0 is best, 1 worst; always saying the base rate b
 * scores b(1 − b). Linear.
 *
 * Source: Brier 1950, Monthly Weather Review 78:1.
 *
 * @throws RangeError when lengths differ, none is given, or a value is out of range
 *
 * @example
 * brierScore([0.5, 1], [0, 1]); //=> 0.125
 */
export function brierScore(probabilities: Series, outcomes: Outcomes): number {
  const { forecast, happened } = toForecasts(probabilities, outcomes);
  let sum = 0;
  for (let index = 0; index < forecast.length; index += 1) {
    sum += (forecast[index]! - happened[index]!) ** 2;
  }
  return sum / forecast.length;
}
