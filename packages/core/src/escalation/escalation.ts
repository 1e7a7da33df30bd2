import type { Signal } from "../casebook/signal.ts";
import type { RealisationState } from "../evidence/realisation.ts";
import type { Day } from "../time/day.ts";

/** The highest rung of one side on one day, on the ladder of Militarized Interstate Disputes. */
export interface Rung {
  readonly day: Day;
  /** The principal that acts. */
  readonly side: string;
  /** Hostility level: 1 none, 2 threat, 3 display, 4 use of force, 5 war. */
  readonly level: 1 | 2 | 3 | 4 | 5;
  /** Highest action of the MID coding, 0–21. */
  readonly action: number;
  readonly signal: string;
  readonly realisation: RealisationState;
}

/** In which way a further actor takes part: its role, or as a doer or an addressee itself. */
export type Part = NonNullable<Signal["roles"]>[number]["role"] | "acts" | "addressed";

/** An actor beyond the dyad that an episode drew in. */
export interface DrawnIn {
  readonly actor: string;
  /** Each of its parts, with the first day and signal. */
  readonly parts: readonly { readonly part: Part; readonly day: Day; readonly signal: string }[];
}

/** How high and how wide an episode went. */
export interface Escalation {
  readonly episode: string;
  /** Highest hostility level of either side that was announced or observed; `null` without one. */
  readonly vertical: number | null;
  /** The same with what is only claimed or contested. */
  readonly verticalAlleged: number | null;
  /** Highest rung of each side, announced or observed; a side without one is left out. */
  readonly highest: readonly Rung[];
  /** The highest rung of each side on each day with one. */
  readonly rungs: readonly Rung[];
  /** Principals beyond the dyad that took part, in the order in which they came in. */
  readonly horizontal: readonly string[];
  /** The same with their parts; those only addressed or watching are here and not there. */
  readonly drawnIn: readonly DrawnIn[];
}
