import type { WeekDirection } from "../casebook/statement.ts";
import type { FlippedBy } from "../fragility/flippedBy.ts";
import type { Day } from "../time/day.ts";

/** The judgement of one ISO week, from its own signals. */
export interface Week {
  /** ISO 8601, for example `2024-W28`. */
  readonly week: string;
  readonly from: Day;
  readonly to: Day;
  /** Whether coverage, or the day of the analysis, cuts the week short. */
  readonly partial: boolean;
  readonly direction: WeekDirection;
  readonly riskAlert: boolean;
  readonly opportunityAlert: boolean;
  /** One line that names signals. */
  readonly reason: string;
  readonly because: readonly string[];
  /** How far the week's own signals moved each track, signed rung weights. */
  readonly change: { readonly deterrence: number; readonly dialogue: number };
  /** Share of the grid with the same direction, 0–1; only with `fragility`. */
  readonly holds?: number;
  /** What changes the direction; only with `fragility`. */
  readonly flippedBy?: readonly FlippedBy[];
}
