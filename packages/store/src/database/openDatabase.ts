import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { migrate, refuseForeign } from "../schema/migrate.ts";
import { StoreError } from "../StoreError.ts";
import type { Connection } from "./Connection.ts";
import { Statements } from "./Statements.ts";
import { storeFault } from "./storeFault.ts";

/** The store of a home folder. */
export function storeFile(folder: string): string {
  return join(folder, "casebooks.sqlite");
}

/** Milliseconds that a write waits for those of other processes, if not told otherwise. */
const usualPatience = 10_000;

/** Opens the store of a home folder, which need not exist yet. */
export function openDatabase(folder: string, patience?: number): Connection {
  makeFolder(folder);
  return openFile(storeFile(folder), patience);
}

/** Opens a store file; `synchronous=FULL` makes each commit durable. */
export function openFile(file: string, patience = usualPatience): Connection {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: patience, enableForeignKeyConstraints: true });
    const connection = { file, database, sql: new Statements(database) };
    database.exec("PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF");
    refuseForeign(connection);
    useWriteAheadLog(connection);
    migrate(connection);
    return connection;
  } catch (thrown) {
    database?.close();
    throw storeFault(thrown, file);
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError("store-unreachable", { reason, file: storeFile(folder) }, { cause });
  }
}

/** Readers then never wait for a writer. The file remembers it: set once, when it is made. */
function useWriteAheadLog({ database, sql }: Connection): void {
  if (sql.get`PRAGMA journal_mode`?.["journal_mode"] === "wal") return;
  database.exec("PRAGMA journal_mode = WAL");
}
