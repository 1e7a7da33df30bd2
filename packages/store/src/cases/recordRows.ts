import type { Connection } from "../database/Connection.ts";
import { fromJson } from "../journal/entryOf.ts";
import type { RecordList } from "../Store.ts";
import type { RecordRow } from "./StoredRow.ts";

/** The rows of a case that hold a record, in the order of their lists. */
export function recordRows({ sql }: Connection, id: string): RecordRow[] {
  const rows = sql.all`
    SELECT key, list, id, revision, record FROM records
    WHERE case_id = ${id} AND record IS NOT NULL ORDER BY place`;
  return rows as unknown as RecordRow[];
}

/** The row of one record, removed or not. */
export function recordRow(
  { sql }: Connection,
  id: string,
  list: RecordList,
  record: string,
): RecordRow | undefined {
  const row = sql.get`
    SELECT key, list, id, revision, record FROM records
    WHERE case_id = ${id} AND list = ${list} AND id = ${record}`;
  return row as RecordRow | undefined;
}

/** The record of a row, or nothing where there is none or it was removed. */
export function recordIn(row: RecordRow | undefined): unknown {
  return fromJson(row?.record ?? null);
}
