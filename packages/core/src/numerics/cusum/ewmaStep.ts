/** What an exponentially weighted average needs, and when it alarms. */
export interface EwmaOptions {
  /** Weight of the newest value, above 0 and at most 1; default .2. */
  readonly weight?: number;
  /** The level without a change, and the values' standard deviation around it. */
  readonly mean: number;
  readonly standardDeviation: number;
  /** Standard deviations of the average at which it alarms, to both sides; default 2.962. */
  readonly limit?: number;
}

/** Where an exponentially weighted average stands between two values. */
export interface EwmaState {
  readonly seen: number;
  readonly average: number;
}

/** What one value brought about in an exponentially weighted average. */
export interface EwmaFacts {
  readonly average: number;
  /** How far from the mean the average may go. */
  readonly limit: number;
  readonly alarm: boolean;
}

/**
 * The state before the first value: the average stands at the mean.
 *
 * @example
 * ewmaStart({ mean: 2 }); //=> { seen: 0, average: 2 }
 */
export const ewmaStart = ({ mean }: Pick<EwmaOptions, "mean">): EwmaState => ({
  seen: 0,
  average: mean,
});

/**
 * One step of an exponentially weighted moving average with its control limit, which widens from the
 * first value on: `(state, x) → [state, facts]`. A baseline to beat, not a detector for sparse counts.
 * Nothing is reset at an alarm. Constant cost.
 *
 * Source: Roberts 1959; https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc324.htm.
 *
 * @example
 * ewmaStep({ seen: 0, average: 0 }, 1, { mean: 0, standardDeviation: 1 })[0].average; //=> 0.2
 */
export function ewmaStep(
  state: EwmaState,
  x: number,
  { weight = 0.2, mean, standardDeviation, limit = 2.962 }: EwmaOptions,
): readonly [EwmaState, EwmaFacts] {
  const average = weight * x + (1 - weight) * state.average;
  const seen = state.seen + 1;
  const share = (weight / (2 - weight)) * (1 - (1 - weight) ** (2 * seen));
  const width = limit * standardDeviation * Math.sqrt(share);
  const alarm = Math.abs(average - mean) > width;
  return [
    { seen, average },
    { average, limit: width, alarm },
  ];
}
