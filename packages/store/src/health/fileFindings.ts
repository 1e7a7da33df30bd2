import type { Connection } from "../database/Connection.ts";
import type { Finding } from "../Store.ts";
import { restoring } from "./restoring.ts";

/** What SQLite itself finds wrong: pages, indexes, rows that name no row. */
export function fileFindings({ sql }: Connection): Finding[] {
  const damage = sql.all`PRAGMA integrity_check`
    .map((row) => String(row["integrity_check"]))
    .filter((what) => what !== "ok");
  const dangling = sql.all`PRAGMA foreign_key_check`.map(
    (row) => `row ${row["rowid"]} of ${row["table"]} names no row of ${row["parent"]}`,
  );
  return [...damage, ...dangling].map((what) => ({
    what: `the file is damaged: ${what}`,
    fix: restoring,
  }));
}
