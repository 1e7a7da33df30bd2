import type { Connection } from "../database/Connection.ts";
import type { JournalEntry } from "../Store.ts";
import { latestNumber } from "./readJournal.ts";

/** An entry before it has a number. */
export type NewEntry = Omit<JournalEntry, "number" | "write">;

/**
 * Adds the entries of one write behind the others and gives them their numbers. Only inside a
 * transaction that writes: nobody else can take a number meanwhile, and what is taken back leaves
 * no gap.
 */
export function addEntries(connection: Connection, entries: readonly NewEntry[]): JournalEntry[] {
  const write = latestNumber(connection) + 1;
  return entries.map((entry, index) => {
    const number = write + index;
    const { list, id, revision, author } = entry;
    connection.sql.run`
      INSERT INTO journal
        (number, write, case_id, list, id, revision, author, at, why, undoes, before, after)
      VALUES (${number}, ${write}, ${entry.case}, ${list}, ${id}, ${revision}, ${author.by},
        ${author.at}, ${author.why ?? null}, ${entry.undoes ?? null}, ${toJson(entry.before)},
        ${toJson(entry.after)})`;
    return { ...entry, number, write };
  });
}

/** A record as a column holds it. */
export function toJson(record: unknown): string | null {
  return record === undefined ? null : JSON.stringify(record);
}
