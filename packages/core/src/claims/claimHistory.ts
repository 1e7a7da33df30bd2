import type { Aspect } from "../casebook/evidence.ts";
import type { RealisationState } from "../evidence/realisation.ts";
import type { Day } from "../time/day.ts";

/** What a signal was known to be from a day on, until the next step. */
export interface ClaimStep {
  readonly day: Day;
  readonly state: RealisationState;
  /** What the accused denies by then. */
  readonly denied: readonly Aspect[];
  /** What observers with sight dispute by then. */
  readonly contested: readonly Aspect[];
  /** Reports out that day that speak of it. */
  readonly because: readonly string[];
}

/** A dispute by an observer with sight who is on neither side. */
export interface Dispute {
  readonly by: string;
  readonly stance: "denies" | "contests";
  readonly aspect: Aspect | null;
  readonly report: string;
  readonly day: Day;
}

/** How a signal was known to be real, day by day. */
export interface ClaimHistory {
  readonly signal: string;
  /** Steps in order; the first is the day it became known. */
  readonly steps: readonly ClaimStep[];
  readonly contestedBy: readonly Dispute[];
  /** For an announcement that nobody has confirmed: since when, and days waited by then. */
  readonly waiting?: { readonly since: Day; readonly days: number };
  /** Ids of observations and silences about it, known by then. */
  readonly observations: readonly string[];
  readonly silences: readonly string[];
}
