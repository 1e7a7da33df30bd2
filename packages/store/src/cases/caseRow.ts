import type { Connection } from "../database/Connection.ts";
import type { StoredCase } from "../Store.ts";
import { StoreError } from "../StoreError.ts";
import type { CaseRow } from "./StoredRow.ts";

/** The row of a case, in the bin or not. */
export function caseRow({ sql }: Connection, id: string): CaseRow | undefined {
  return sql.get`SELECT * FROM cases WHERE id = ${id}` as CaseRow | undefined;
}

/** The row of a case that must be there. */
export function existingCase(connection: Connection, id: string): CaseRow {
  const row = caseRow(connection, id);
  if (row === undefined) throw new StoreError("case-missing", { case: id });
  return row;
}

/** The row of a case that must be there and not in the bin. */
export function presentCase(connection: Connection, id: string): CaseRow {
  const row = existingCase(connection, id);
  if (row.removed !== null) throw new StoreError("case-removed", { case: id });
  return row;
}

/** A row as others see it. */
export function storedCase(row: CaseRow): StoredCase {
  const { id, title, covered_from: from, covered_to: to, revision } = row;
  return {
    id,
    title,
    from,
    to,
    revision,
    ...(row.origin_id !== null && {
      origin: { id: row.origin_id, hash: row.origin_hash ?? "" },
    }),
    ...(row.removed !== null && { removed: row.removed }),
  };
}
