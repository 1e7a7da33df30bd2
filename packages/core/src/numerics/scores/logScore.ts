import type { Series } from "../series.ts";
import { type Outcomes, toForecasts } from "./forecasts.ts";

/**
 * Logarithmic score: the mean of −ln(probability given to what happened). 0 is best; having called
 * impossible what happened scores Infinity, and nothing is clipped. Linear.
 *
 * Source: Gneiting and Raftery 2007, https://doi.org/10.1198/016214506000001437.
 *
 * @throws RangeError when lengths differ, none is given, or a value is out of range
 *
 * @example
 * logScore([0.5], [1]); //=> Math.log(2)
 */
export function logScore(probabilities: Series, outcomes: Outcomes): number {
  const { forecast, happened } = toForecasts(probabilities, outcomes);
  let sum = 0;
  for (let index = 0; index < forecast.length; index += 1) {
    const probability = forecast[index]!;
    sum -= happened[index] === 1 ? Math.log(probability) : Math.log1p(-probability);
  }
  return sum / forecast.length;
}
