import type { Connection } from "../database/Connection.ts";
import { fromJson } from "../journal/entryOf.ts";
import type { RecordList, StoredRecord } from "../Store.ts";
import type { RecordRow } from "./StoredRow.ts";

/** The records of a case that stand, in the order of their lists. */
export function standingRecords({ sql }: Connection, id: string): StoredRecord[] {
  const rows = sql.columns`
    SELECT list, id, revision, record FROM records
    WHERE case_id = ${id} AND record IS NOT NULL ORDER BY place`;
  return rows.map(([list, record, revision, text]) => ({
    list: list as RecordList,
    id: record as string,
    revision: revision as number,
    record: JSON.parse(text as string) as unknown,
  }));
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
