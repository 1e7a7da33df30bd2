import { type Casebook, checkCasebook, recordsOf } from "@harmel/core";
import { caseRow } from "../cases/caseRow.ts";
import type { Connection } from "../database/Connection.ts";
import { transaction } from "../database/transaction.ts";
import type { Author, Origin, Written } from "../Store.ts";
import { StoreError } from "../StoreError.ts";
import { checkAuthor } from "./checkAuthor.ts";
import { writeEntries } from "./writeEntries.ts";

/** Keeps a casebook as a case of its own, each record an entry of the journal. */
export function createCase(
  connection: Connection,
  casebook: Casebook,
  givenAuthor: Author,
  origin?: Origin,
): Written {
  const author = checkAuthor(givenAuthor);
  const check = checkCasebook(casebook);
  if (!check.ok) {
    const fields = { problems: check.problems.length, case: String(casebook.id) };
    throw new StoreError("casebook-invalid", fields, { problems: check.problems });
  }
  const { id, title, coverage } = check.casebook;
  return transaction(connection, "IMMEDIATE", () => {
    if (caseRow(connection, id) !== undefined) throw new StoreError("case-exists", { case: id });
    connection.sql.run`
      INSERT INTO cases
        (id, title, covered_from, covered_to, revision, checked_by, origin_id, origin_hash)
      VALUES (${id}, ${title}, ${coverage.from}, ${coverage.to}, 0, '',
        ${origin?.id ?? null}, ${origin?.hash ?? null})`;
    const entries = recordsOf(check.casebook).map(({ list, id: record, record: after }) => ({
      case: id,
      list,
      id: record,
      revision: 1,
      author,
      before: undefined,
      after,
    }));
    return writeEntries(connection, id, entries);
  });
}
