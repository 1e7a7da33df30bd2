import type { DatabaseSync } from "node:sqlite";

/** Does all of it or nothing; other processes wait for their turn. */
export function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec("begin immediate");
  try {
    const result = work();
    database.exec("commit");
    return result;
  } catch (thrown) {
    database.exec("rollback");
    throw thrown;
  }
}
