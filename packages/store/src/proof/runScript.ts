import { type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A script of this folder, running in a process of its own; under a limit of the shell, if given. */
export function startScript(
  name: string,
  given: readonly string[],
  options: SpawnOptions = {},
  limit = ":",
) {
  const command = [process.execPath, join(import.meta.dirname, `${name}.ts`), ...given];
  // Many are started: none but the first need read the sources of core anew.
  const NODE_COMPILE_CACHE = process.env["NODE_COMPILE_CACHE"] ?? join(tmpdir(), "harmel-compiled");
  const child = spawn("sh", ["-c", `${limit}; exec "$@"`, "sh", ...command], {
    ...options,
    env: { ...process.env, NODE_COMPILE_CACHE },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const output: string[] = [];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => output.push(text));
  const closed = once(child, "close");
  return {
    child,
    /** What it has said so far. */
    said: () => output.join(""),
    /** Its exit code, `null` where it was killed; all it said has then been read. */
    ended: async () => (await closed)[0] as number | null,
  };
}
