import type { FamilyId } from "./families.ts";
import type { KindId } from "./kinds.ts";

/** What a signal moves: pressure (`deterrence`), talk between the two (`dialogue`), or neither (`context`). */
export type Track = "deterrence" | "dialogue" | "context";

/** Which way a signal moves its track; `none` only for context kinds, which move no level. */
export type Direction = "raises" | "lowers" | "none";

/** Which half-life a passing signal of this kind fades with: words 7 days, acts 21. */
export type Form = "words" | "act";

/** `standing`: a position in force until it is ended or no longer reported; `passing`: it fades. */
export type Duration = "standing" | "passing";

/** An event type of PLOVER 0.8 with, where the manual has one, its mode. */
export interface PloverCode {
  readonly event: string;
  readonly mode?: string;
}

/** The highest action of the Militarized Interstate Disputes data (MID 5.0) that fits, and the hostility level the action implies. */
export interface MidCode {
  readonly action: number;
  readonly level: 1 | 2 | 3 | 4 | 5;
}

/** A row as it is written down in a table file, before the identifiers are known as one union. */
export interface KindRow {
  /** In kebab case, for example "troop-deployment". */
  readonly id: string;
  readonly family: FamilyId;
  /** Sentence case, as a screen shows it. */
  readonly label: string;
  readonly track: Track;
  readonly direction: Direction;
  /** Rung 0–10 on its track; our own table, not Goldstein's. */
  readonly weight: number;
  /** Why this rung, in one sentence. */
  readonly weightReason: string;
  readonly form: Form;
  readonly duration: Duration;
  readonly mid: MidCode;
  /** The PLOVER code while the signal is announced or claimed. */
  readonly plover: PloverCode;
  /** The PLOVER code once the signal is observed, where it differs. */
  readonly ploverObserved?: PloverCode;
  /** CAMEO codes that map to this kind; a code belongs to at most one kind of the whole table. */
  readonly cameo: readonly string[];
  /** When to use the kind, and when a neighbour fits better. */
  readonly use: string;
}

/** An entry of the kinds table: what a signal of this kind is, how heavy, and how other codebooks name it. */
export interface Kind extends KindRow {
  readonly id: KindId;
}

/** A group of kinds that belong together on a screen and in the docs. */
export interface Family {
  readonly id: FamilyId;
  readonly label: string;
  /** What the kinds of the family have in common, in one sentence. */
  readonly what: string;
}
