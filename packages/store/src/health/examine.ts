import type { Connection } from "../database/Connection.ts";
import { transaction } from "../database/transaction.ts";
import type { Finding } from "../Store.ts";

/** Looks at the file, the journal and every casebook, in one state throughout. */
export function examine(connection: Connection): Finding[] {
  return transaction(connection, "DEFERRED", () => fileFindings(connection));
}

function fileFindings({ sql }: Connection): Finding[] {
  return sql.all`PRAGMA integrity_check`
    .map((row) => String(row["integrity_check"]))
    .filter((what) => what !== "ok")
    .map((what) => ({ what: `the file is damaged: ${what}`, fix: "restore the last backup" }));
}
