import type { JournalEntry, RecordList } from "../Store.ts";

/** A row of `journal`. */
export interface EntryRow {
  readonly number: number;
  readonly write: number;
  readonly case_id: string;
  readonly list: RecordList;
  readonly id: string;
  readonly revision: number;
  readonly author: string;
  readonly at: string;
  readonly why: string | null;
  readonly undoes: number | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** A row of the journal as others see it. */
export function entryOf(row: EntryRow): JournalEntry {
  const { number, write, case_id, list, id, revision, author: by, at, why, undoes } = row;
  return {
    number,
    write,
    case: case_id,
    list,
    id,
    revision,
    author: { by, at, ...(why !== null && { why }) },
    before: fromJson(row.before),
    after: fromJson(row.after),
    ...(undoes !== null && { undoes }),
  };
}

/** The record of a column, or `undefined` where it holds none. */
export function fromJson(text: string | null): unknown {
  return text === null ? undefined : (JSON.parse(text) as unknown);
}
