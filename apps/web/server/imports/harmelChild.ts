import { type ChildProcess, spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { createInterface } from "node:readline";
import type { Home } from "@harmel/operations";

/** The command line that is built beside the web's server. */
const program = fileURLToPath(new URL("../../../terminal/bin/harmel.js", import.meta.url));

/** How long a child that is told to end may take, in milliseconds. */
const patience = 5_000;

/** A command that ended: its exit code, or null where a signal ended it, and what it wrote. */
export interface ChildEnd {
  readonly exit: number | null;
  readonly out: string;
}

/**
 * Runs `harmel import` as a process of its own: ending it is cancelling, and whatever happens to it
 * does not happen to the server. Each line of its standard error is told.
 */
export function harmelChild(
  { folder, archive }: Home,
  given: readonly string[],
  onLine: (line: string) => void = () => undefined,
): { readonly ended: Promise<ChildEnd>; readonly end: () => void } {
  const cluster = archive ? [`--archive=${archive.address}`] : [];
  const args = [program, "import", ...given, `--home=${folder}`, ...cluster];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  createInterface({ input: child.stderr }).on("line", onLine);
  const exited = new Promise<number | null>((resolve, reject) => {
    child.once("close", resolve);
    child.once("error", reject);
  });
  const ended = Promise.all([exited, text(child.stdout)]).then(([exit, out]) => ({ exit, out }));
  return { ended, end: () => endChild(child) };
}

function endChild(child: ChildProcess): void {
  child.kill("SIGTERM");
  setTimeout(() => child.kill("SIGKILL"), patience).unref();
}
