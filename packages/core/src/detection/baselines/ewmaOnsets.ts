import { ewmaStart, ewmaStep } from "../../numerics/index.ts";

/**
 * Onsets by an exponentially weighted moving average with hysteresis: the average leaves its control
 * limit around the mean of the trailing 180 days, with at least 3 events in 14 days; another only
 * after it came back to that mean.
 *
 * Source: Roberts 1959, Technometrics 1:239.
 *
 * @returns indices of days
 *
 * @example
 * const counts = Float64Array.from({ length: 60 }, (_, day) => (day < 40 ? 0 : 3));
 * ewmaOnsets(counts); //=> [40]
 */
export function ewmaOnsets(counts: Float64Array): readonly number[] {
  const onsets: number[] = [];
  let state = ewmaStart({ mean: 0 });
  let isHigh = false;
  let sum = 0;
  let squares = 0;
  let recent = 0;
  for (let day = 0; day < counts.length; day += 1) {
    const days = Math.max(1, Math.min(180, day));
    const mean = sum / days;
    const standardDeviation = Math.sqrt(Math.max(0, squares / days - mean ** 2));
    const [next, { average, alarm }] = ewmaStep(state, counts[day]!, { mean, standardDeviation });
    state = next;
    recent += counts[day]! - (counts[day - 14] ?? 0);
    if (average <= mean) isHigh = false;
    else if (!isHigh && day >= 30 && alarm && recent >= 3) {
      onsets.push(day);
      isHigh = true;
    }
    const left = day >= 180 ? counts[day - 180]! : 0;
    sum += counts[day]! - left;
    squares += counts[day]! ** 2 - left ** 2;
  }
  return onsets;
}
