import type { Series } from "../series.ts";
import { byFallingForecast } from "./byFallingForecast.ts";
import { type Outcomes, toForecasts } from "./forecasts.ts";

/**
 * Area under the receiver operating characteristic: the chance that an event got a higher probability
 * than a non-event, ties counting half. .5 says nothing, 1 sorts perfectly. n·log n.
 *
 * `NaN` where all or none came: there is no pair to compare. With rare events look at
 * {@link averagePrecision} beside it.
 *
 * Source: Hanley and McNeil 1982, Radiology 143:29.
 *
 * @throws RangeError when lengths differ, none is given, or a value is out of range
 *
 * @example
 * areaUnderCurve([0.1, 0.4, 0.4], [0, 0, 1]); //=> 0.75
 */
export function areaUnderCurve(probabilities: Series, outcomes: Outcomes): number {
  const { forecast, happened } = toForecasts(probabilities, outcomes);
  let events = 0;
  let others = 0;
  let pairs = 0;
  for (const tie of byFallingForecast(forecast, happened)) {
    const rest = tie.count - tie.events;
    pairs += rest * (events + tie.events / 2);
    events += tie.events;
    others += rest;
  }
  return pairs / (events * others);
}
