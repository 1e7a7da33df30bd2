import type { KindId } from "../kinds/index.ts";
import type { Day } from "../time/index.ts";

/**
 * An act of one side toward the other on a day. Reports of one kind in one direction on one day are
 * one act, however often the wires repeat it.
 */
export interface DailyAct {
  readonly from: string;
  readonly to: string;
  readonly kind: KindId;
  /** How many rows tell of it. */
  readonly reports: number;
}

/** A day of a dyad as a detector takes it. Days follow one another without a gap. */
export interface DyadDay {
  readonly day: Day;
  readonly acts: readonly DailyAct[];
  /** Rows that the whole archive has for the day, all actors together. */
  readonly volume: number;
}
