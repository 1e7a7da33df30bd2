import { closeSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { AccountsError } from "./AccountsError.ts";
import { inTransaction } from "./inTransaction.ts";
import { schema, SCHEMA_VERSION } from "./schema.ts";

/** Opens the accounts of a home, readable by its owner alone, and makes them where there are none. */
export function openDatabase(folder: string): DatabaseSync {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, "accounts.sqlite");
  // SQLite gives its own files beside it the same mode.
  closeSync(openSync(file, "a", 0o600));
  const database = new DatabaseSync(file, { timeout: 5_000 });
  try {
    database.exec("pragma journal_mode = wal; pragma synchronous = full;");
    prepare(database, file);
    return database;
  } catch (thrown) {
    database.close();
    throw thrown;
  }
}

function prepare(database: DatabaseSync, file: string): void {
  inTransaction(database, () => {
    const version = Number(database.prepare("pragma user_version").get()?.user_version);
    if (version > SCHEMA_VERSION) throw new AccountsError("accounts-newer", { version, file });
    if (version === 0) database.exec(`${schema} pragma user_version = ${SCHEMA_VERSION};`);
  });
}
