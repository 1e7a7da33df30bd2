import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openFile, storeFile } from "../database/openDatabase.ts";
import { storeFault } from "../database/storeFault.ts";
import { writeIndex } from "../search/writeIndex.ts";
import { checkBackup } from "./checkBackup.ts";
import { whileAlone } from "./whileAlone.ts";

/** What became of the store that a backup replaced. */
export interface RestoredBackup {
  /** Where it is kept; nothing where there was none. */
  readonly replaced?: string;
}

/**
 * Puts a backup in the place of the store. The backup is checked first, taken to today's schema and
 * given a new index of search; what it replaces is kept beside it.
 *
 * @throws {StoreError} backup-invalid; store-newer; store-in-use where another process has the
 * store open
 */
export function restoreBackup(folder: string, backup: string): RestoredBackup {
  checkBackup(backup);
  const file = storeFile(folder);
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    copyFileSync(backup, unfinished);
    const restored = openFile(unfinished);
    writeIndex(restored);
    restored.database.close();
    if (!existsSync(file)) {
      renameSync(unfinished, file);
      return {};
    }
    const replaced = unusedName(folder);
    whileAlone(file, () => {
      linkSync(file, replaced);
      renameSync(unfinished, file);
    });
    return { replaced };
  } catch (thrown) {
    for (const suffix of ["", "-wal", "-shm"]) rmSync(unfinished + suffix, { force: true });
    throw storeFault(thrown, file);
  }
}

function unusedName(folder: string): string {
  for (let number = 1; ; number += 1) {
    const name = join(folder, `casebooks.replaced-${number}.sqlite`);
    if (!existsSync(name)) return name;
  }
}
