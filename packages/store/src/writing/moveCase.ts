import { existingCase } from "../cases/caseRow.ts";
import { recordIn, recordRow } from "../cases/recordRows.ts";
import type { Connection } from "../database/Connection.ts";
import { transaction } from "../database/transaction.ts";
import { fromJson } from "../journal/entryOf.ts";
import type { Author, Written } from "../Store.ts";
import { checkAuthor } from "./checkAuthor.ts";
import { writeEntries } from "./writeEntries.ts";

/** Puts a case into the bin, or takes it out: its head goes or comes back. Nothing to do, no entry. */
export function moveCase(
  connection: Connection,
  id: string,
  to: "bin" | "shelf",
  givenAuthor: Author,
  more: { readonly undoes?: number; readonly check?: () => void } = {},
): Written {
  const author = checkAuthor(givenAuthor);
  return transaction(connection, "IMMEDIATE", () => {
    more.check?.();
    const row = existingCase(connection, id);
    const isThere = to === "bin" ? row.removed !== null : row.removed === null;
    if (isThere) return { case: id, revision: row.revision, entries: [] };
    const head = recordRow(connection, id, "head", "head");
    const revision = (head?.revision ?? 0) + 1;
    const last = connection.sql.get`
      SELECT before FROM journal WHERE case_id = ${id} AND list = 'head' ORDER BY number DESC LIMIT 1`;
    const before = recordIn(head);
    const after = to === "bin" ? undefined : fromJson((last?.["before"] ?? null) as string | null);
    const entry = { case: id, list: "head", id: "head", revision, author, before, after } as const;
    return writeEntries(connection, id, [
      { ...entry, ...(more.undoes && { undoes: more.undoes }) },
    ]);
  });
}
