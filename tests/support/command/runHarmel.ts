import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { harmelProgram, repository } from "../paths.ts";
import { plainEnvironment } from "../terminal/environment.ts";

/** What a command left behind. */
export interface Finished {
  readonly exit: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs `harmel` without a terminal, as a script does. */
export async function runHarmel(
  args: readonly string[],
  options: {
    readonly folder?: string;
    readonly env?: Record<string, string>;
    /** What stands in its standard input; without it that is empty. */
    readonly input?: string;
  } = {},
): Promise<Finished> {
  const folder = options.folder ?? repository;
  const child = spawn(harmelProgram, args, {
    cwd: folder,
    env: { ...plainEnvironment(folder), ...options.env },
  });
  child.stdin.end(options.input);
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [out, error, exit] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { exit, out, error };
}
