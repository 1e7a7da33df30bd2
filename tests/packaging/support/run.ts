import { execFile } from "node:child_process";
import { dirname, delimiter } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** Runs a program to its end, on the pinned Node, and gives what it wrote. What it said is in the error. */
export async function run(program: string, given: readonly string[], folder: string) {
  const PATH = [dirname(process.execPath), process.env["PATH"]].join(delimiter);
  const settings = { cwd: folder, env: { ...process.env, PATH, NO_COLOR: "1" } };
  try {
    return await execute(program, given, { ...settings, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${given.join(" ")} failed\n${stdout}${stderr}`, { cause: error });
  }
}
