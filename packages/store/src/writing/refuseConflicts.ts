import { recordRow } from "../cases/recordRows.ts";
import type { RecordRow } from "../cases/StoredRow.ts";
import type { Connection } from "../database/Connection.ts";
import type { Change } from "../Store.ts";
import { StoreError } from "../StoreError.ts";
import { conflictOf } from "./conflictOf.ts";

/** The rows of the records that changes name; throws with every one that others changed since. */
export function refuseConflicts(
  connection: Connection,
  id: string,
  changes: readonly Change[],
): (RecordRow | undefined)[] {
  const rows = changes.map((change) => recordRow(connection, id, change.list, change.id));
  const conflicts = changes.flatMap(
    (change, index) => conflictOf(connection, id, change, rows[index]) ?? [],
  );
  if (conflicts.length === 0) return rows;
  throw new StoreError("conflict", { records: conflicts.length, case: id }, { conflicts });
}
