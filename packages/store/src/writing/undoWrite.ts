import type { HeldCases } from "../cases/HeldCases.ts";
import { existingCase } from "../cases/caseRow.ts";
import { recordRow } from "../cases/recordRows.ts";
import type { Connection } from "../database/Connection.ts";
import { transaction } from "../database/transaction.ts";
import { toJson } from "../journal/addEntries.ts";
import { entriesOfWrite } from "../journal/readJournal.ts";
import type { Author, Change, JournalEntry, Written } from "../Store.ts";
import { StoreError } from "../StoreError.ts";
import { moveCase } from "./moveCase.ts";
import { refuseConflicts } from "./refuseConflicts.ts";
import { writeChanges } from "./writeChanges.ts";

/**
 * Takes a write back as a write of its own, which can be taken back in turn. What brought a case,
 * or took it out of the bin, is taken back by putting it into the bin.
 *
 * @throws {StoreError} conflict where one of its records says something else since; entry-missing
 */
export function undoWrite(
  connection: Connection,
  held: HeldCases,
  id: string,
  write: number,
  author: Author,
): Written {
  const { entries, changes } = transaction(connection, "DEFERRED", () => {
    existingCase(connection, id);
    const found = entriesOfWrite(connection, id, write);
    return { entries: found, changes: found.map((entry) => backwards(connection, entry)) };
  });
  if (entries.length === 0) throw new StoreError("entry-missing", { case: id, entry: write });
  const head = entries.find(({ list }) => list === "head");
  const isMove = head !== undefined && (head.before === undefined || head.after === undefined);
  if (!isMove) return writeChanges(connection, held, id, changes, author, write);
  return moveCase(connection, id, head.after === undefined ? "shelf" : "bin", author, {
    undoes: write,
    check: () => refuseConflicts(connection, id, changes),
  });
}

/** The change that takes an entry back, as of the revision that stands if that says the same. */
function backwards(connection: Connection, entry: JournalEntry): Change {
  const { list, id, before, after } = entry;
  const row = recordRow(connection, entry.case, list, id);
  const isAsItWas = row !== undefined && row.record === toJson(after);
  return { list, id, revision: isAsItWas ? row.revision : entry.revision, record: before };
}
