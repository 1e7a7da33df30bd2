import type { Day } from "../time/day.ts";

/** One episode, in figures that compare with those of any other. */
export interface ComparedEpisode {
  /** Id of the casebook. */
  readonly case: string;
  readonly episode: string;
  readonly onset: Day;
  /** `null` while it is open on the day of the analysis. */
  readonly end: Day | null;
  /** Days from onset to end, both counted; to the last day analysed while it is open. */
  readonly days: number;
  readonly open: boolean;
  readonly rounds: number;
  /** The highest level of pressure and its day. */
  readonly peak: { readonly day: Day; readonly level: number };
  /** Days from onset to the first signal that raises dialogue; `null` when there is none. */
  readonly daysToDialogue: number | null;
  /** Days from the peak to the first easing on or after it; `null` when none came. */
  readonly daysFromPeakToEasing: number | null;
  /** Days from the peak to the first recorded turn on or after it; `null` when none is recorded. */
  readonly daysFromPeakToTurn: number | null;
  /** Channels that its signals used. */
  readonly channels: readonly string[];
  /** Principals beyond the dyad that it drew in. */
  readonly thirdParties: readonly string[];
  /** Highest hostility level announced or observed; `null` without one. */
  readonly hostility: number | null;
  /** Signals between the two, and the share of them that was observed; `null` without a signal. */
  readonly signals: number;
  readonly confirmedShare: number | null;
}
