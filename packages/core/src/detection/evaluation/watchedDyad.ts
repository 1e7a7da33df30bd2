import type { Day } from "../../time/index.ts";

/** An alarm of a detector. */
export interface Alarm {
  /** The day on which a user would have seen it. */
  readonly seen: Day;
  /** The last day of the episode, once it is over. */
  readonly end?: Day;
}

/** A dyad of a data set that a detector was run on, and what it said. */
export interface WatchedDyad {
  readonly dataSet: string;
  /** In alphabetical order. */
  readonly dyad: readonly [string, string];
  /** The first and the last day of the data set. */
  readonly from: Day;
  readonly to: Day;
  readonly alarms: readonly Alarm[];
}
