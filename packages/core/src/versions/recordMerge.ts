import type { CasebookRecord } from "../casebook/recordsOf.ts";

/**
 * What a merge makes of one record. `added`: new here. `same`: both say the same. `changed` and
 * `removed`: as the incoming casebook has it. `kept`: only here, or changed or removed here alone.
 * `conflict`: somebody has to choose.
 */
export type MergeState = "added" | "same" | "changed" | "removed" | "kept" | "conflict";

/** Why a record needs somebody's choice: both sides changed it, or one changed what the other removed. */
export type MergeConflict =
  | "both-changed"
  | "changed-here-removed-there"
  | "removed-here-changed-there"
  | "id-taken-by-another-list";

/** One record of a merge, with what stands on either side; `undefined` where it is not there. */
export interface RecordMerge {
  readonly list: CasebookRecord["list"];
  readonly id: string;
  readonly state: MergeState;
  readonly conflict?: MergeConflict;
  /** The paths of the fields in which the two sides differ; none where one side has no record. */
  readonly fields: readonly string[];
  readonly existing: unknown;
  readonly incoming: unknown;
  /** The record in the common base, where a base is given and has it. */
  readonly base: unknown;
}
