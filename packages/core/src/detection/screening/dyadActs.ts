import type { DailyAct } from "../dyadDay.ts";

/** An act on a day, the day counted from the calendar's first. */
export interface ActOnDay extends DailyAct {
  readonly on: number;
}

/** The acts of a dyad, in any order; each kind and direction once a day. */
export interface DyadActs {
  readonly a: string;
  readonly b: string;
  readonly acts: readonly ActOnDay[];
}
