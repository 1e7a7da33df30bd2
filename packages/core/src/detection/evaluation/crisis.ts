import type { Day } from "../../time/index.ts";

/** How grave a known crisis was: ICB crises, militarised disputes by hostility level, UCDP conflicts. */
export type Severity = "MID 3" | "MID 4-5" | "ICB" | "MID 1-2" | "UCDP";

/** A known crisis of a dyad, from a list that others made. */
export interface Crisis {
  readonly id: string;
  readonly name: string;
  /** In alphabetical order. */
  readonly dyad: readonly [string, string];
  readonly severity: Severity;
  readonly trigger: Day;
  /** Whether the trigger is known to the day: others score nothing, but their days are not calm. */
  readonly isPrecise: boolean;
  readonly termination?: Day;
  /** Whether the termination is known to the day. */
  readonly hasPreciseEnd: boolean;
  /** The data sets that cover it. */
  readonly dataSets: readonly string[];
}
