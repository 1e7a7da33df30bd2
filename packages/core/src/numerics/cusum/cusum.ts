import { type Series, toCounts } from "../series.ts";
import { type CusumOptions, cusumStart, cusumStep } from "./cusumStep.ts";

/** An alarm of a CUSUM over a series. */
export interface CusumAlarm {
  /** Index of the value that reached the threshold. */
  readonly at: number;
  /** Index at which the sum last left 0: where the raise most likely began. */
  readonly onset: number;
}

/**
 * The alarms of a cumulative sum over a whole series: {@link cusumStep} on each value in turn. Linear.
 *
 * @throws RangeError when a count is negative or not finite
 *
 * @example
 * cusum([0, 0, 3, 3], { score: poissonScore(0.5, 2), threshold: 5 }).alarms;
 * //=> [{ at: 3, onset: 2 }]
 */
export function cusum(
  series: Series,
  options: CusumOptions,
): { readonly alarms: readonly CusumAlarm[]; readonly sums: Float64Array } {
  const counts = toCounts(series);
  const sums = new Float64Array(counts.length);
  const alarms: CusumAlarm[] = [];
  let state = cusumStart;
  for (let at = 0; at < counts.length; at += 1) {
    const [next, { sum, alarm, rising }] = cusumStep(state, counts[at]!, options);
    state = next;
    sums[at] = sum;
    if (alarm) alarms.push({ at, onset: at - rising + 1 });
  }
  return { alarms, sums };
}
