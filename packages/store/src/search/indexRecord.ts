import { foldText } from "@harmel/core";
import type { Connection } from "../database/Connection.ts";
import type { RecordList } from "../Store.ts";
import { searchedText } from "./searchedText.ts";

/** Keeps the index of search in step with a record that changed. */
export function indexRecord(
  { sql }: Connection,
  key: number,
  change: { readonly list: RecordList; readonly before: unknown; readonly after: unknown },
): void {
  const before = searchedText(change.list, change.before);
  const after = searchedText(change.list, change.after);
  if (before !== undefined) sql.run`DELETE FROM found WHERE rowid = ${key}`;
  if (after === undefined) return;
  sql.run`
    INSERT INTO found (rowid, title, body)
    VALUES (${key}, ${foldText(after.title)}, ${foldText(after.body)})`;
}
