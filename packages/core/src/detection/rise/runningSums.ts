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
  const length = days.length + 1;
  const words = new Float64Array(length);
  const deeds = new Float64Array(length);
  const exposure = new Float64Array(length);
  let volume = 0;
  for (const [index, day] of days.entries()) {
    words[index + 1] = words[index]! + day.words;
    deeds[index + 1] = deeds[index]! + day.deeds;
    volume += day.volume - (days[index - volumeDays]?.volume ?? 0);
    exposure[index + 1] = exposure[index]! + volume / Math.min(volumeDays, index + 1);
  }
  return { words, deeds, exposure };
}
