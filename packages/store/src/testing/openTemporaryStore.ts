import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../openStore.ts";
import type { Author } from "../Store.ts";

/** Who writes in tests. */
export const author: Author = { by: "anna", at: "2024-07-14T10:00:00Z" };

/** A folder of its own for a test, gone when the test is done. */
export function temporaryHome() {
  const folder = mkdtempSync(join(tmpdir(), "harmel-store-"));
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A store in a folder of its own, both gone when the test is done. */
export function openTemporaryStore() {
  const home = temporaryHome();
  const store = openStore(home.folder);
  return {
    store,
    folder: home.folder,
    [Symbol.dispose]: () => {
      store.close();
      home[Symbol.dispose]();
    },
  };
}
