/** How a dyad stands on a day, as far as an outlook goes by it. */
export interface OutlookState {
  /** Acts that raised pressure in the last 28 days. */
  readonly recent: "none" | "one or two" | "three to nine" | "ten or more";
  /** When the last onset was seen. */
  readonly lastOnset: "in the last 28 days" | "in the last year" | "longer ago or never";
}

/** A dyad on a day of the past, and whether an onset was seen in the days after it. */
export interface OutlookSample {
  readonly state: OutlookState;
  /** The day, counted from the calendar's first. */
  readonly day: number;
  readonly escalated: boolean;
}
