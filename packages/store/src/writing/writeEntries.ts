import { addEntries, toJson } from "../journal/addEntries.ts";
import type { NewEntry } from "../journal/addEntries.ts";
import type { Connection } from "../database/Connection.ts";
import { indexRecord } from "../search/indexRecord.ts";
import type { Written } from "../Store.ts";
import { describeCase } from "./describeCase.ts";

/**
 * Writes what entries say: the journal, the records as they now stand, the index of search, the row
 * of the case. Inside a transaction, when all is checked.
 */
export function writeEntries(
  connection: Connection,
  id: string,
  newEntries: readonly NewEntry[],
): Written {
  const entries = addEntries(connection, newEntries);
  for (const entry of entries) {
    const { list, id: record, revision, before, after, number } = entry;
    const row = connection.sql.get`
      INSERT INTO records (case_id, list, id, revision, place, record)
      VALUES (${id}, ${list}, ${record}, ${revision}, ${number}, ${toJson(after)})
      ON CONFLICT (case_id, list, id) DO UPDATE SET
        revision = excluded.revision,
        record = excluded.record,
        place = iif(${before === undefined ? 1 : 0}, excluded.place, place)
      RETURNING key`;
    indexRecord(connection, Number(row?.["key"]), entry);
  }
  const revision = entries.at(-1)?.number ?? 0;
  describeCase(connection, id, entries);
  return { case: id, revision, entries };
}
