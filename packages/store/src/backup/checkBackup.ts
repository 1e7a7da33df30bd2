import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { Statements } from "../database/Statements.ts";
import { refuseForeign } from "../schema/migrate.ts";
import { StoreError } from "../StoreError.ts";

/** Throws where a file is no whole backup of a store that this version can read. */
export function checkBackup(file: string): void {
  const invalid = (reason: string, cause?: unknown) =>
    new StoreError("backup-invalid", { reason, file }, { cause });
  if (!existsSync(file)) throw invalid("there is no such file");
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { readOnly: true });
    const sql = new Statements(database);
    refuseForeign({ file, database, sql });
    const damage = String(sql.get`PRAGMA integrity_check(1)`?.["integrity_check"]);
    const isEmpty = sql.get`SELECT 1 FROM sqlite_schema` === undefined;
    if (isEmpty || damage !== "ok") throw invalid(isEmpty ? "it is empty" : damage);
  } catch (thrown) {
    if (thrown instanceof StoreError && thrown.code !== "store-foreign") throw thrown;
    throw invalid(
      thrown instanceof StoreError ? "another program wrote it" : wordsOf(thrown),
      thrown,
    );
  } finally {
    database?.close();
  }
}

function wordsOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
