import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawn, type IPty } from "@lydell/node-pty";
import xterm from "@xterm/headless";
import { harmelProgram, repository } from "../paths.ts";
import { plainEnvironment } from "./environment.ts";
import { TerminalSession } from "./TerminalSession.ts";

export interface TerminalOptions {
  /** `node_modules/.bin/harmel` unless told. */
  program?: string;
  args?: string[];
  columns?: number;
  rows?: number;
  /** Added to a plain environment; undefined takes a variable away. */
  env?: Record<string, string | undefined>;
  folder?: string;
}

/** Runs a program in a real pseudo-terminal of 80 × 24 unless told, with an empty HARMEL_HOME. */
export function openTerminal(options: TerminalOptions = {}): TerminalSession {
  const { program = harmelProgram, args = [], columns = 80, rows = 24, env, folder } = options;
  const home = mkdtempSync(join(tmpdir(), "harmel-terminal-"));
  const pty: IPty = spawn(program, args, {
    name: "xterm-256color",
    cols: columns,
    rows,
    cwd: folder ?? repository,
    env: { ...plainEnvironment(home), ...env },
  });
  const screen = new xterm.Terminal({
    cols: columns,
    rows,
    allowProposedApi: true,
    scrollback: 5_000,
  });
  return new TerminalSession(pty, screen, () => rmSync(home, { recursive: true, force: true }));
}
