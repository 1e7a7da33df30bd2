import type { Connection } from "../database/Connection.ts";
import type { JournalEntry, RecordList } from "../Store.ts";
import { type EntryRow, entryOf } from "./entryOf.ts";

/** What of a case's journal is asked for. */
export interface JournalQuestion {
  readonly list?: RecordList;
  readonly record?: string;
  readonly before?: number;
  readonly limit?: number;
}

const usualLimit = 100;

/** The journal of a case, newest first. */
export function readJournal(
  { sql }: Connection,
  id: string,
  { list, record, before, limit = usualLimit }: JournalQuestion,
): JournalEntry[] {
  const rows = sql.all`
    SELECT * FROM journal
    WHERE case_id = ${id}
      AND number < ${before ?? Number.MAX_SAFE_INTEGER}
      AND (${list ?? null} IS NULL OR list = ${list ?? null})
      AND (${record ?? null} IS NULL OR id = ${record ?? null})
    ORDER BY number DESC LIMIT ${limit}`;
  return entries(rows);
}

/** The entries of all cases after a number, oldest first. */
export function entriesSince({ sql }: Connection, number: number, limit = usualLimit) {
  return entries(
    sql.all`SELECT * FROM journal WHERE number > ${number} ORDER BY number LIMIT ${limit}`,
  );
}

/** The entries of a case after a number, oldest first. */
export function entriesAfter({ sql }: Connection, id: string, number: number, limit: number) {
  return entries(sql.all`
    SELECT * FROM journal WHERE case_id = ${id} AND number > ${number}
    ORDER BY number LIMIT ${limit}`);
}

/** The entries of one write, which stand side by side from its number on. */
export function entriesOfWrite({ sql }: Connection, id: string, write: number) {
  return entries(sql.all`
    SELECT * FROM journal WHERE case_id = ${id} AND number >= ${write} AND write = ${write}
    ORDER BY number`);
}

/** The number of the last entry of all; 0 where there is none. */
export function latestNumber({ sql }: Connection): number {
  return Number(sql.get`SELECT max(number) AS number FROM journal`?.["number"] ?? 0);
}

function entries(rows: readonly unknown[]): JournalEntry[] {
  return (rows as EntryRow[]).map(entryOf);
}
