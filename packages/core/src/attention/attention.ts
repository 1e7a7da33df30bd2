import type { Day } from "../time/day.ts";

/** Why a sphere has no count: it is unknown, not 0. */
export type NotSearched = "not searched" | "not searched for these days";

/** How much each searched sphere wrote about one signal, and how late. */
export interface SignalAttention {
  readonly signal: string;
  /** Reports found, by sphere; a sphere that was searched and carried nothing has 0. */
  readonly bySphere: Readonly<Record<string, number>>;
  /** Day of the first report found, by sphere. */
  readonly firstBySphere: Readonly<Record<string, Day>>;
  /** Days from the first report found anywhere to the first in the sphere. */
  readonly lagBySphere: Readonly<Record<string, number>>;
  /** Spheres without a count, each with its reason. */
  readonly notSearched: Readonly<Record<string, NotSearched>>;
}

/** What was searched of a sphere, by the day of the analysis. */
export interface SphereSearch {
  readonly sphere: string;
  /** Ids of the collections that name it; none when it was not searched. */
  readonly collections: readonly string[];
  readonly languages: readonly string[];
  /** First and last day searched; `null` when it was not. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Reports found in it, on whatever signal. */
  readonly reports: number;
  /** Signals of the days searched that it did not carry. */
  readonly notCarried: readonly string[];
}

/** Reports found in an ISO week. */
export interface WeekAttention {
  readonly week: string;
  readonly from: Day;
  readonly to: Day;
  /** Reports found in all spheres. */
  readonly reports: number;
  /** Share of them by sphere, 0–1, for spheres searched that week; empty without a report. */
  readonly shares: Readonly<Record<string, number>>;
}

/** Attention over the declared collections that are counted. */
export interface Attention {
  readonly signals: readonly SignalAttention[];
  readonly spheres: readonly SphereSearch[];
  readonly weeks: readonly WeekAttention[];
}
