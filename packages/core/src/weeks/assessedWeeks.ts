import type { Assessment, WeekDirection } from "../casebook/statement.ts";
import type { Day } from "../time/day.ts";

/** What somebody else judged, beside what the machine judges of the same week. */
export interface ComparedWeek {
  readonly assessment: string;
  /** Who judged. */
  readonly by: string;
  readonly about: Assessment["about"];
  readonly statement: string;
  readonly knownOn: Day;
  /** The ISO week it is held against. */
  readonly week: string;
  readonly theirs: WeekDirection;
  readonly ours: WeekDirection;
  readonly agrees: boolean;
  /** Whether the alerts agree, where they set one. */
  readonly riskAlertAgrees?: boolean;
  readonly opportunityAlertAgrees?: boolean;
}

/** An assessment that is held against no week, with its reason. */
export interface UncomparedAssessment {
  readonly assessment: string;
  readonly by: string;
  readonly about: Assessment["about"];
  readonly statement: string;
  readonly knownOn: Day;
  readonly reason: "no direction" | "not within one week" | "outside coverage";
}

/** Recorded assessments beside the weeks. */
export interface AssessedWeeks {
  readonly compared: readonly ComparedWeek[];
  readonly notCompared: readonly UncomparedAssessment[];
  /** How many agree on the direction, of how many compared. */
  readonly agreeing: number;
  readonly of: number;
}
