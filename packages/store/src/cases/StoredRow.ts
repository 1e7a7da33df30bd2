import type { RecordList } from "../Store.ts";

/** A row of `cases`. */
export interface CaseRow {
  readonly id: string;
  readonly title: string;
  readonly covered_from: string;
  readonly covered_to: string;
  readonly revision: number;
  readonly checked_by: string;
  readonly origin_id: string | null;
  readonly origin_hash: string | null;
  readonly removed: string | null;
}

/** A row of `records`, its record as JSON; `null` where it was removed. */
export interface RecordRow {
  readonly key: number;
  readonly list: RecordList;
  readonly id: string;
  readonly revision: number;
  readonly record: string | null;
}
