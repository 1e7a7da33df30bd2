import type { PhaseName } from "../casebook/statement.ts";
import type { FlippedBy } from "../fragility/flippedBy.ts";
import type { Day } from "../time/day.ts";

/** A stretch of an episode, and the signals that its beginning rests on. */
export interface Phase {
  readonly name: PhaseName;
  readonly from: Day;
  /** Its last day; `null` while it goes on. */
  readonly to: Day | null;
  /** 1 for the first round; a `return` begins the next. */
  readonly round: number;
  readonly because: readonly string[];
  /** Whether the boundary rests on waiting after `because`, not on a signal of its own day. */
  readonly waited: boolean;
  /** Share of the grid with the same phase of the same round beginning within two days. */
  readonly holds?: number;
  readonly flippedBy?: readonly FlippedBy[];
}

/** One or more rounds of pressure, closed after long calm. */
export interface Episode {
  readonly id: string;
  readonly onset: Day;
  /** The day of the highest level of pressure, in force and recent together. */
  readonly peak: Day;
  /** The last day before calm; `null` while the episode is open. */
  readonly end: Day | null;
  readonly phases: readonly Phase[];
}
