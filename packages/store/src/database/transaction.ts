import type { Connection } from "./Connection.ts";
import { storeFault } from "./storeFault.ts";

/**
 * Runs work in one transaction: `IMMEDIATE` to write, which waits for other writers first,
 * `DEFERRED` to read one state throughout. What the work throws takes everything back.
 */
export function transaction<Result>(
  { database, file }: Connection,
  kind: "IMMEDIATE" | "DEFERRED",
  work: () => Result,
): Result {
  try {
    database.exec(`BEGIN ${kind}`);
    try {
      const result = work();
      database.exec("COMMIT");
      return result;
    } finally {
      // SQLite has rolled back by itself after some faults, a full disk among them.
      if (database.isTransaction) database.exec("ROLLBACK");
    }
  } catch (thrown) {
    throw storeFault(thrown, file);
  }
}
