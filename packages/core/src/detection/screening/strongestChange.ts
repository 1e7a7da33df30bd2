import type { DetectionSettings } from "../detectionSettings.ts";
import { riseScore } from "../rise/riseScore.ts";
import type { ActOnDay } from "./dyadActs.ts";

/** How acts of one sort changed in the last weeks. */
export interface Change {
  /** Log likelihood ratio of the rise against its base. */
  readonly score: number;
  /** Days of the window in which it is strongest. */
  readonly days: number;
  readonly acts: number;
  /** Acts that the base leads one to expect there, with the archive's volume discounted. */
  readonly expected: number;
  /** The first day of the window with such an act. */
  readonly onset: number;
}

/**
 * The strongest rise of acts that ends with the last day, over the last 7, 14 … days up to the window,
 * against the days before; none where nothing rises.
 *
 * @param acts of one sort
 * @param volumes running sums of the archive's rows, from 0
 */
export function strongestChange(
  acts: readonly ActOnDay[],
  volumes: Float64Array,
  window: number,
  settings: DetectionSettings,
): Change | undefined {
  const end = volumes.length - 1;
  let strongest: Change | undefined;
  for (let days = Math.min(7, window); days <= window; days += Math.min(7, window)) {
    const start = end - days;
    const from = Math.max(0, start - settings.baseDays);
    const recent = acts.filter(({ on }) => on >= start);
    const base = acts.filter(({ on }) => on >= from && on < start).length + settings.prior;
    const ofBase = (volumes[end]! - volumes[start]!) / (volumes[start]! - volumes[from]!);
    if (start <= 0 || !Number.isFinite(ofBase) || ofBase === 0) continue;
    const expected = base * ofBase;
    if (recent.length < settings.leastActs || recent.length < settings.leastRatio * expected)
      continue;
    const score = riseScore(recent.length, expected, days, settings.size);
    if (score <= (strongest?.score ?? 0)) continue;
    const onset = recent.reduce((first, { on }) => Math.min(first, on), end);
    strongest = { score, days, acts: recent.length, expected, onset };
  }
  return strongest;
}
