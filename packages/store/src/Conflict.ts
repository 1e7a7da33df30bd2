import type { RecordList } from "./Store.ts";

/** A record that was changed by somebody else after it was read. */
export interface Conflict {
  readonly list: RecordList;
  readonly id: string;
  /** The revision that the write named, and the one that is there. */
  readonly read: number;
  readonly revision: number;
  /** The record as it was read; `undefined` where it was not there, or that is not known. */
  readonly base: unknown;
  /** The record as the write would have it; `undefined` removes it. */
  readonly yours: unknown;
  /** The record as it is; `undefined` where it was removed. */
  readonly theirs: unknown;
  /** The paths of the fields in which `yours` and `theirs` differ. */
  readonly fields: readonly string[];
}
