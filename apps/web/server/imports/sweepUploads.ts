import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** Nobody sends or waits for so long, in milliseconds: two days. */
const longest = 2 * 24 * 3600e3;

/** Removes what a server that was killed left of its uploads; what another server has just now stays. */
export function sweepUploads(folder: string, now: number): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const isOld = now - newest(path) > longest;
    if (isOld) rmSync(path, { recursive: true, force: true });
  }
}

function newest(folder: string): number {
  const paths = [folder, ...readdirSync(folder).map((name) => join(folder, name))];
  return Math.max(...paths.map((path) => statSync(path).mtimeMs));
}
