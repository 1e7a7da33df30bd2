import type { Conflict, FaultProblem, MergeDocument } from "@harmel/operations";

/** What a page is told of a form that was sent and not taken: what was typed, and what is wrong. */
export interface FormState {
  /** The record as the form says it. */
  readonly draft?: unknown;
  /** The record as it was read when the form was first shown, and its revision. */
  readonly read?: unknown;
  readonly revision?: number;
  /** Empty rows that were asked for, by list. */
  readonly rows?: ReadonlyMap<string, number>;
  /** Other texts that were typed. */
  readonly typed?: ReadonlyMap<string, string>;
  readonly problems: readonly FaultProblem[];
  readonly conflicts?: readonly Conflict[] | undefined;
  /** What a merge would do, and the casebook that it would take in. */
  readonly merge?: { readonly preview: MergeDocument; readonly text: string };
}
