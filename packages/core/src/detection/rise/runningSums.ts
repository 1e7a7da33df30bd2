import type { PressureActs } from "./pressureActs.ts";

/** What a detector takes in for a day. */
export interface DayCounts extends PressureActs {
  readonly volume: number;
}

/** Sums up to a day: of the first 0, 1, … n days. */
export interface RunningSums {
  readonly words: Float64Array;
  readonly deeds: Float64Array;
  /** Of the archive's volume, each day as the mean of its trailing days: what an act is held against. */
  readonly exposure: Float64Array;
}

/** Running sums of a series of days; linear. */
export function runningSums(days: readonly DayCounts[], volumeDays: number): RunningSums {
  const volumes = days.map(({ volume }) => volume);
  const acts = days.map(({ words, deeds }, on) => ({ on, words, deeds }));
  return sumsOfActs(acts, exposureOf(volumes, volumeDays));
}

/** Acts of a day, counted from the first; a day that is not listed has none. */
export interface PressureOnDay extends PressureActs {
  readonly on: number;
}

/** Running sums from the days with acts alone, in order, over the days that the exposure has. */
export function sumsOfActs(acts: readonly PressureOnDay[], exposure: Float64Array): RunningSums {
  const words = new Float64Array(exposure.length);
  const deeds = new Float64Array(exposure.length);
  let next = 0;
  for (let day = 0; day + 1 < exposure.length; day += 1) {
    const act = acts[next]?.on === day ? acts[next] : undefined;
    if (act !== undefined) next += 1;
    words[day + 1] = words[day]! + (act?.words ?? 0);
    deeds[day + 1] = deeds[day]! + (act?.deeds ?? 0);
  }
  return { words, deeds, exposure };
}

/**
 * Running sums of an archive's volume, each day as the mean of its trailing days: the same for every
 * dyad.
 *
 * @example
 * Array.from(exposureOf([4, 2], 91)); //=> [0, 4, 7]
 */
export function exposureOf(volumes: readonly number[], volumeDays: number): Float64Array {
  const exposure = new Float64Array(volumes.length + 1);
  let sum = 0;
  for (const [index, volume] of volumes.entries()) {
    sum += volume - (volumes[index - volumeDays] ?? 0);
    exposure[index + 1] = exposure[index]! + sum / Math.min(volumeDays, index + 1);
  }
  return exposure;
}
