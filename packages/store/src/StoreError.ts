import type { Problem } from "@harmel/core";
import type { Conflict } from "./Conflict.ts";

/** What can be wrong with a store, or with what is asked of it. */
export type StoreErrorCode =
  | "author-invalid"
  | "backup-exists"
  | "backup-invalid"
  | "case-exists"
  | "case-missing"
  | "case-removed"
  | "casebook-invalid"
  | "change-invalid"
  | "conflict"
  | "entry-missing"
  | "record-missing"
  | "store-busy"
  | "store-damaged"
  | "store-disk-full"
  | "store-foreign"
  | "store-in-use"
  | "store-newer"
  | "store-read-only"
  | "store-unreachable";

/** A fault that whoever uses the store can mend; the words are those of the table of faults. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly fields: Readonly<Record<string, string | number>>;
  /** Every problem of a casebook or a change that core refuses. */
  readonly problems: readonly Problem[];
  /** Every record that somebody else changed meanwhile. */
  readonly conflicts: readonly Conflict[];

  constructor(
    code: StoreErrorCode,
    fields: Readonly<Record<string, string | number>> = {},
    more: {
      readonly problems?: readonly Problem[];
      readonly conflicts?: readonly Conflict[];
      readonly cause?: unknown;
    } = {},
  ) {
    super(`${code} ${JSON.stringify(fields)}`, { cause: more.cause });
    this.name = "StoreError";
    this.code = code;
    this.fields = fields;
    this.problems = more.problems ?? [];
    this.conflicts = more.conflicts ?? [];
  }
}
