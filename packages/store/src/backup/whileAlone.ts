import { DatabaseSync } from "node:sqlite";
import { storeFault } from "../database/storeFault.ts";
import { StoreError } from "../StoreError.ts";

/**
 * Does something while no other process has a store file open. A damaged one, of which that cannot
 * be known, counts as closed.
 *
 * @throws {StoreError} store-in-use
 */
export function whileAlone(file: string, work: () => void): void {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: 0 });
    // Only the last one who has it open may give up the write-ahead log; what is in it goes into the file.
    database.exec("PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE");
  } catch (thrown) {
    database?.close();
    const fault = storeFault(thrown, file);
    if (!(fault instanceof StoreError)) throw thrown;
    if (fault.code === "store-busy")
      throw new StoreError("store-in-use", { file }, { cause: thrown });
    if (fault.code !== "store-damaged") throw fault;
    work();
    return;
  }
  try {
    work();
  } finally {
    database.close();
  }
}
