import { existsSync, readdirSync, rmSync } from "node:fs";
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
  for (const path of below(folder, "files", true)) {
    if (path.endsWith(".parquet") && !kept.has(path)) rmSync(join(folder, path), { force: true });
  }
  for (const path of below(folder, "staging", false)) {
    rmSync(join(folder, path), { recursive: true, force: true });
  }
}

/** Node's own glob would do it in a line, and takes 20 ms to load at every import. */
function below(folder: string, of: string, recursive: boolean): readonly string[] {
  const start = join(folder, of);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive, encoding: "utf8" }).map((path) => join(of, path));
}
