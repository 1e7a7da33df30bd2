import type { HeldCases } from "../cases/HeldCases.ts";
import { existingCase } from "../cases/caseRow.ts";
import type { Connection } from "../database/Connection.ts";
import { transaction } from "../database/transaction.ts";
import { entriesOfWrite } from "../journal/readJournal.ts";
import type { Author, Change, Written } from "../Store.ts";
import { StoreError } from "../StoreError.ts";
import { moveCase } from "./moveCase.ts";
import { refuseConflicts } from "./refuseConflicts.ts";
import { writeChanges } from "./writeChanges.ts";

/**
 * Takes a write back as a write of its own, which can be taken back in turn. What brought a case,
 * or took it out of the bin, is taken back by putting it into the bin.
 *
 * @throws {StoreError} conflict where one of its records changed since; entry-missing
 */
export function undoWrite(
  connection: Connection,
  held: HeldCases,
  id: string,
  write: number,
  author: Author,
): Written {
  const entries = transaction(connection, "DEFERRED", () => {
    existingCase(connection, id);
    return entriesOfWrite(connection, id, write);
  });
  if (entries.length === 0) throw new StoreError("entry-missing", { case: id, entry: write });
  const changes = entries.map(({ list, id: record, revision, before }): Change => ({
    list,
    id: record,
    revision,
    record: before,
  }));
  const head = entries.find(({ list }) => list === "head");
  const isMove = head !== undefined && (head.before === undefined || head.after === undefined);
  if (!isMove) return writeChanges(connection, held, id, changes, author, write);
  return moveCase(connection, id, head.after === undefined ? "shelf" : "bin", author, {
    undoes: write,
    check: () => refuseConflicts(connection, id, changes),
  });
}
