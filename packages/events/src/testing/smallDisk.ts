import { execFileSync } from "node:child_process";
import { mkdtempSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk of its own of so many bytes, until it is disposed of; none, where the system gives us none. */
export function smallDisk(bytes: number): ({ readonly folder: string } & Disposable) | undefined {
  const folder = mkdtempSync(join(tmpdir(), "harmel-disk-"));
  try {
    const options = ["-t", "tmpfs", "-o", `size=${bytes}`, "tmpfs", folder];
    execFileSync("mount", options, { stdio: "ignore" });
  } catch {
    rmdirSync(folder);
    return undefined;
  }
  const dispose = (): void => {
    execFileSync("umount", ["-l", folder]);
    rmdirSync(folder);
  };
  return { folder, [Symbol.dispose]: dispose };
}
