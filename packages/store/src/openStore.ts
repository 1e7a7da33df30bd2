import { openDatabase } from "./database/openDatabase.ts";
import { SqliteStore } from "./SqliteStore.ts";
import type { Store } from "./Store.ts";

/**
 * Opens the store of a home folder, and makes folder and file where there are none. Several
 * processes may have it open at once; a write waits for theirs, ten seconds at most unless `patience`
 * says otherwise, in milliseconds.
 *
 * @throws {StoreError} store-newer, store-foreign, store-damaged, store-unreachable, store-read-only
 */
export function openStore(
  folder: string,
  { patience }: { readonly patience?: number } = {},
): Store {
  return new SqliteStore(openDatabase(folder, patience));
}
