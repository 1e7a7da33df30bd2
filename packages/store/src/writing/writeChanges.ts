import type { HeldCases } from "../cases/HeldCases.ts";
import { presentCase } from "../cases/caseRow.ts";
import { recordIn } from "../cases/recordRows.ts";
import type { RecordRow } from "../cases/StoredRow.ts";
import type { Connection } from "../database/Connection.ts";
import { transaction } from "../database/transaction.ts";
import { toJson } from "../journal/addEntries.ts";
import { fromJson } from "../journal/entryOf.ts";
import type { Author, Change, Written } from "../Store.ts";
import { StoreError } from "../StoreError.ts";
import { checkAuthor } from "./checkAuthor.ts";
import { checkChanges } from "./checkChanges.ts";
import { refuseConflicts } from "./refuseConflicts.ts";
import { writeEntries } from "./writeEntries.ts";

/**
 * Writes all of the changes or none. A record that is to be as it stands already is left alone and
 * keeps its revision; where that is all of them, nothing is written.
 *
 * @throws {StoreError} conflict, with every record that others changed since; change-invalid, with
 * every problem; record-missing where something is removed that is not there.
 */
export function writeChanges(
  connection: Connection,
  cases: HeldCases,
  id: string,
  changes: readonly Change[],
  givenAuthor: Author,
  undoes?: number,
): Written {
  const author = checkAuthor(givenAuthor);
  try {
    return transaction(connection, "IMMEDIATE", () => {
      const row = presentCase(connection, id);
      const before = refuseConflicts(connection, id, changes);
      refuseMissing(id, changes, before);
      const records = changes.map(({ list, id: record, record: after }) => ({
        list,
        id: record,
        record: fromJson(toJson(after)),
      }));
      const checked = checkChanges(connection, cases, row, records);
      const entries = records.flatMap((change, index) => {
        const stood = before[index];
        const after = checked.record(change);
        if ((stood?.record ?? null) === toJson(after)) return [];
        const revision = (stood?.revision ?? 0) + 1;
        const entry = { list: change.list, id: change.id, revision, author };
        const made = { ...entry, case: id, before: recordIn(stood), after };
        return [{ ...made, ...(undoes && { undoes }) }];
      });
      if (entries.length === 0) return { case: id, revision: row.revision, entries: [] };
      const written = writeEntries(connection, id, entries);
      checked.held?.note(written.entries);
      return written;
    });
  } catch (thrown) {
    // What was checked is in memory already, and now not in the file.
    const isChecked = !(thrown instanceof StoreError) || thrown.code.startsWith("store-");
    if (isChecked) cases.forget(id);
    throw thrown;
  }
}

function refuseMissing(
  id: string,
  changes: readonly Change[],
  before: readonly (RecordRow | undefined)[],
): void {
  changes.forEach(({ list, id: record, record: after }, index) => {
    if (after !== undefined || recordIn(before[index]) !== undefined) return;
    throw new StoreError("record-missing", { case: id, list, record });
  });
}
