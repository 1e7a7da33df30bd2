import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { EventsError } from "../EventsError.ts";

/**
 * The right to import into an archive, held by one process at a time. It is a lock of the system on
 * an SQLite file, which ends with the process that holds it, however that ends: none is ever stale.
 * Who holds it stands beside in words.
 */
export class ImportLock implements Disposable {
  readonly #database: DatabaseSync;

  /** @throws {EventsError} when another import runs, with its process, its file and since when. */
  constructor(folder: string, file: string, now: Date) {
    mkdirSync(folder, { recursive: true });
    const words = join(folder, "importing.json");
    this.#database = new DatabaseSync(join(folder, "lock.sqlite"), { timeout: 0 });
    try {
      this.#database.exec("begin exclusive");
    } catch (thrown) {
      this.#database.close();
      throw isBusy(thrown) ? new EventsError("archive-busy", runningFrom(words), thrown) : thrown;
    }
    writeFileSync(words, JSON.stringify({ process: process.pid, file, since: now.toISOString() }));
  }

  [Symbol.dispose](): void {
    this.#database.exec("rollback");
    this.#database.close();
  }
}

function isBusy(thrown: unknown): boolean {
  // SQLITE_BUSY
  return (thrown as { errcode?: number }).errcode === 5;
}

function runningFrom(words: string): Record<string, string | number> {
  try {
    return JSON.parse(readFileSync(words, "utf8")) as Record<string, string | number>;
  } catch {
    return { process: "unknown", file: "unknown", since: "just now" };
  }
}
