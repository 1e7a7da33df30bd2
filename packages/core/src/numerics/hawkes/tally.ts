import { logGamma } from "../special/logGamma.ts";

/** Which counts occur, and how often: what the rates do not touch is worked out once a value. */
export interface Tally {
  readonly values: Float64Array;
  readonly times: Float64Array;
}

/** Linear in the days. */
export function tallyOf(counts: Float64Array): Tally {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return { values: Float64Array.from(times.keys()), times: Float64Array.from(times.values()) };
}

/**
 * The part of the counts' log-likelihood that their rates do not touch:
 * Σ ln Γ(y + size) − ln Γ(size) − ln y!, or −Σ ln y! for Poisson, where the size is Infinity.
 */
export function logWays({ values, times }: Tally, size: number): number {
  const ofSize = size === Infinity ? 0 : logGamma(size);
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    const count = values[index]!;
    const arranged = size === Infinity ? 0 : logGamma(count + size) - ofSize;
    sum += times[index]! * (arranged - logGamma(count + 1));
  }
  return sum;
}
