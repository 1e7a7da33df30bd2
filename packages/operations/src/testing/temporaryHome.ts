import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Home } from "../home.ts";
import { closeStores } from "../store/withStore.ts";

/** A home of its own, with a user and a clock that stands still; it goes away with the block. */
export async function temporaryHome(): Promise<Home & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), "harmel-home-"));
  return {
    folder,
    by: "Ada",
    now: () => "2026-01-02T03:04:05.000Z",
    [Symbol.asyncDispose]: async () => {
      closeStores();
      await rm(folder, { recursive: true });
    },
  };
}
