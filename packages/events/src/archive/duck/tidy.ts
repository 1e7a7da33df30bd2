import { globSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "../manifest/Manifest.ts";

/** How long a replaced file stays for readers that have begun with it: ten minutes. */
const grace = 10 * 60_000;

/**
 * Removes what killed imports left and what was replaced long enough ago. Only for who holds the
 * lock: a file of a running import is in no list yet.
 */
export function tidy(folder: string, manifest: Manifest, now: Date): void {
  const kept = manifest.strikeOff(new Date(now.getTime() - grace));
  for (const path of globSync("files/**/*.parquet", { cwd: folder })) {
    if (!kept.has(path)) rmSync(join(folder, path), { force: true });
  }
  for (const path of globSync("staging/*", { cwd: folder })) {
    rmSync(join(folder, path), { recursive: true, force: true });
  }
}
