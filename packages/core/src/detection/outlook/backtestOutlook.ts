import { type ReliabilityBin, brierScore, reliabilityTable } from "../../numerics/index.ts";
import type { OutlookSample } from "./outlookSample.ts";
import { nameOfState } from "./referenceClass.ts";

/** How an outlook would have done in the past. */
export interface OutlookBacktest {
  readonly forecasts: number;
  /** Mean squared error of the probabilities; less is better. */
  readonly brier: number;
  /** That of the share of all cases so far, whatever their state. */
  readonly climatology: number;
  /** How much less, as a share; 0 says that the state tells nothing. */
  readonly skill: number;
  /** The same for each half of the time: both must be above 0. */
  readonly skillByHalf: readonly [number, number];
  /** Whether it may be shown. */
  readonly beatsClimatology: boolean;
  readonly calibration: readonly ReliabilityBin[];
}

/** Cases that the share of all counts as in each class: a class of few cases says little. */
const weightOfAll = 20;
/** Cases that must lie in the past before the first forecast. */
const leastPast = 200;

/**
 * Tries an outlook on the past: each case is forecast from the cases whose days ahead were over by
 * then, the share of its class drawn toward the share of all, and held against the share of all. It
 * may be shown where it beats that in both halves of the time; with too few cases it may not.
 *
 * @param samples of all dyads, in any order
 * @param horizon days ahead
 *
 * @example
 * backtestOutlook([], 28); //=> undefined
 */
export function backtestOutlook(
  samples: readonly OutlookSample[],
  horizon: number,
): OutlookBacktest | undefined {
  const inOrder = samples.toSorted((one, two) => one.day - two.day);
  const classes = new Map<string, { cases: number; escalated: number }>();
  const all = { cases: 0, escalated: 0 };
  const forecasts: number[] = [];
  const ofAll: number[] = [];
  const outcomes: number[] = [];
  let past = 0;
  for (const { state, day, escalated } of inOrder) {
    for (; inOrder[past] !== undefined && inOrder[past]!.day + horizon <= day; past += 1) {
      const { state: before, escalated: did } = inOrder[past]!;
      const name = nameOfState(before);
      const known = classes.get(name) ?? { cases: 0, escalated: 0 };
      classes.set(name, known);
      for (const count of [known, all]) {
        count.cases += 1;
        count.escalated += did ? 1 : 0;
      }
    }
    if (all.cases < leastPast) continue;
    const base = all.escalated / all.cases;
    const { cases, escalated: did } = classes.get(nameOfState(state)) ?? { cases: 0, escalated: 0 };
    forecasts.push((did + weightOfAll * base) / (cases + weightOfAll));
    ofAll.push(base);
    outcomes.push(escalated ? 1 : 0);
  }
  if (forecasts.length < 2) return undefined;
  const skillOf = (from: number, to?: number): number => {
    const came = outcomes.slice(from, to);
    const against = brierScore(ofAll.slice(from, to), came);
    return against === 0 ? 0 : 1 - brierScore(forecasts.slice(from, to), came) / against;
  };
  const half = Math.floor(forecasts.length / 2);
  const skillByHalf = [skillOf(0, half), skillOf(half)] as const;
  return {
    forecasts: forecasts.length,
    brier: brierScore(forecasts, outcomes),
    climatology: brierScore(ofAll, outcomes),
    skill: skillOf(0),
    skillByHalf,
    beatsClimatology: skillByHalf.every((skill) => skill > 0),
    calibration: reliabilityTable(forecasts, outcomes),
  };
}
