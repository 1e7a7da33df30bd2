import type { Connection } from "../database/Connection.ts";
import type { StoredCase } from "../Store.ts";
import { storedCase } from "./caseRow.ts";
import type { CaseRow } from "./StoredRow.ts";

/** The cases by title; with `removed`, those in the bin as well. */
export function listCases({ sql }: Connection, removed: boolean): StoredCase[] {
  const rows = sql.all`
    SELECT * FROM cases WHERE removed IS NULL OR ${removed ? 1 : 0} ORDER BY title, id`;
  return (rows as unknown as CaseRow[]).map(storedCase);
}
