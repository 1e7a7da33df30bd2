import type { AlarmScore } from "./scoreAlarms.ts";

/** Two detectors on the same crises. */
export interface ScoreComparison {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
  /** Recall of the first less that of the second, with its 95 % interval. */
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Compares two detectors crisis by crisis: the crises that only one of them found decide. The
 * interval is Agresti and Min's (2005, Statistics in Medicine 24:729): half an observation is added
 * to each of the four counts. It leaves false alarms aside: compare detectors with as many.
 *
 * @throws RangeError when the scores are not of the same crises
 *
 * @example
 * const nothing = scoreAlarms([], []);
 * compareScores(nothing, nothing).both; //=> 0
 */
export function compareScores(first: AlarmScore, second: AlarmScore): ScoreComparison {
  const other = new Map(
    second.crises.map(({ crisis, dataSet, lag }) => [`${dataSet} ${crisis.id}`, lag !== undefined]),
  );
  const counts = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
  for (const { crisis, dataSet, lag } of first.crises) {
    const isOther = other.get(`${dataSet} ${crisis.id}`);
    if (isOther === undefined || other.size !== first.crises.length) {
      throw new RangeError(`only scores of the same crises compare, not without ${crisis.id}`);
    }
    if (lag === undefined) counts[isOther ? "onlySecond" : "neither"] += 1;
    else counts[isOther ? "both" : "onlyFirst"] += 1;
  }
  const crises = first.crises.length + 2;
  const [one, two] = [counts.onlyFirst + 0.5, counts.onlySecond + 0.5];
  const middle = (one - two) / crises;
  const half = (1.959964 * Math.sqrt(one + two - (one - two) ** 2 / crises)) / crises;
  const difference = (counts.onlyFirst - counts.onlySecond) / Math.max(1, crises - 2);
  return { ...counts, difference, lower: middle - half, upper: middle + half };
}
