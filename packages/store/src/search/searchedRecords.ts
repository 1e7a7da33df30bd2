import { recordIn } from "../cases/recordRows.ts";
import type { RecordRow } from "../cases/StoredRow.ts";
import type { Connection } from "../database/Connection.ts";
import { type SearchedText, searchedText } from "./searchedText.ts";

/** Every record that search looks at, with its text; one after the other, as there may be many. */
export function* searchedRecords({
  database,
}: Connection): Generator<{ readonly key: number; readonly text: SearchedText }> {
  const rows = database.prepare(`
    SELECT key, list, id, revision, record FROM records
    WHERE record IS NOT NULL AND list IN ('signals', 'reports', 'sources')`);
  for (const row of rows.iterate() as unknown as Iterable<RecordRow>) {
    const text = searchedText(row.list, recordIn(row));
    if (text !== undefined) yield { key: row.key, text };
  }
}
