import { fieldsThatDiffer } from "@harmel/core";
import type { Conflict } from "../Conflict.ts";
import type { Connection } from "../database/Connection.ts";
import { fromJson } from "../journal/entryOf.ts";
import type { Change } from "../Store.ts";
import { recordIn } from "../cases/recordRows.ts";
import type { RecordRow } from "../cases/StoredRow.ts";

/**
 * The conflict of a change with what stands, or nothing. A record that is not there, removed ones
 * included, may be written as new.
 */
export function conflictOf(
  { sql }: Connection,
  id: string,
  change: Change,
  row: RecordRow | undefined,
): Conflict | undefined {
  const { list, id: record, revision: read, record: yours } = change;
  const revision = row?.revision ?? 0;
  const theirs = recordIn(row);
  const isNew = read === 0 && theirs === undefined;
  if (read === revision || isNew) return undefined;
  const base = sql.get`
    SELECT after FROM journal
    WHERE case_id = ${id} AND list = ${list} AND id = ${record} AND revision = ${read}`;
  return {
    list,
    id: record,
    read,
    revision,
    base: fromJson((base?.["after"] ?? null) as string | null),
    yours,
    theirs,
    fields: fieldsThatDiffer(yours, theirs),
  };
}
