import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An empty folder that `remove` deletes again with all that came to lie in it. */
export async function temporaryFolder(purpose: string) {
  const path = await mkdtemp(join(tmpdir(), `harmel-${purpose}-`));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
}
