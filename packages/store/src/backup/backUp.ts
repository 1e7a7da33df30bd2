import { existsSync, renameSync, rmSync } from "node:fs";
import { DatabaseSync, backup } from "node:sqlite";
import type { Connection } from "../database/Connection.ts";
import { storeFault } from "../database/storeFault.ts";
import { StoreError } from "../StoreError.ts";

/** Pages copied in one go: all of them, or each write of others would begin the copy anew. */
const allPages = 2 ** 30;

/**
 * Copies the store as it stands into one file, while others read and write. The file appears when
 * it is whole; one that is there already is left alone.
 *
 * @throws {StoreError} backup-exists, store-disk-full
 */
export async function backUp({ database }: Connection, file: string): Promise<void> {
  if (existsSync(file)) throw new StoreError("backup-exists", { file });
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    await backup(database, unfinished, { rate: allPages });
    const copy = new DatabaseSync(unfinished);
    // One file, without those of a write-ahead log beside it.
    copy.exec("PRAGMA journal_mode = DELETE");
    copy.close();
    renameSync(unfinished, file);
  } catch (thrown) {
    rmSync(unfinished, { force: true });
    throw storeFault(thrown, file);
  }
}
