/** What onsets are found with. Each value has its reason beside the default. */
export interface DetectionSettings {
  /** Lengths of the windows in which a rise is looked for, in days. */
  readonly windows: readonly number[];
  /** Days before a window that make its base. */
  readonly baseDays: number;
  /** Days over which the archive's volume is averaged to discount its growth. */
  readonly volumeDays: number;
  /** Size of the negative binomial for one day; the smaller, the burstier the acts may be. */
  readonly size: number;
  /** Acts that are added to the base, so that a silent dyad has one. */
  readonly prior: number;
  /** The fewest acts that make a rise. */
  readonly leastActs: number;
  /** How many times the base a rise must be. */
  readonly leastRatio: number;
  /** Log likelihood ratio from which a rise is an onset. */
  readonly threshold: number;
  /** Days after an onset in which the same dyad has no other. */
  readonly quietDays: number;
  /** Days of the archive that must have passed before the first onset. */
  readonly historyDays: number;
}

/**
 * The settings unless told otherwise.
 *
 * - `windows`: from a day to two weeks, the span within which an onset counts as found.
 * - `baseDays`: half a year, as methods of event data use it; `volumeDays`: a quarter.
 * - `size` 1: the plainest bursty count, the geometric one; from .5 to 10 little changes.
 * - `prior` 1 act in the base: one report in half a year is no news.
 * - `leastActs` 2: one coded act may be a misreading; two of different kind, side or day are not.
 * - `leastRatio` 2: a rise is at least a doubling.
 * - `threshold` 6.4: at most 0.4 false alarms a year on dyads with known crises in their calm years;
 *   it is set by the false alarms alone, not by what is found.
 * - `quietDays`: two windows, so that one rise is not told twice.
 */
export const detectionSettings: DetectionSettings = Object.freeze({
  windows: Object.freeze([1, 2, 3, 5, 7, 10, 14]),
  baseDays: 180,
  volumeDays: 91,
  size: 1,
  prior: 1,
  leastActs: 2,
  leastRatio: 2,
  threshold: 6.4,
  quietDays: 28,
  historyDays: 30,
});
