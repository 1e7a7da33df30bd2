import { once } from "node:events";
import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { UsageError } from "./UsageError.ts";

/**
 * Asks for a secret: at a terminal twice and without showing it, else the first line of standard
 * input. It never stands on a command line, where others of the machine and the history see it.
 */
export async function askSecret(what: string, tell: (text: string) => void): Promise<string> {
  if (process.stdin.isTTY !== true) return firstLine();
  const secret = await typed(`${what}: `, tell);
  const again = await typed(`${what}, once more: `, tell);
  if (secret !== again) throw new UsageError("the two are not the same: nothing was changed");
  return secret;
}

/** What is typed until Enter; whatever readline would draw of it is thrown away. Ctrl+C ends the program. */
async function typed(prompt: string, tell: (text: string) => void): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  // From here on the terminal shows nothing by itself: only now it is asked.
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  lines.once("SIGINT", () => process.exit(130));
  tell(prompt);
  const [line] = (await once(lines, "line")) as [string];
  lines.close();
  tell("\n");
  return line;
}

async function firstLine(): Promise<string> {
  for await (const line of createInterface({ input: process.stdin })) return line;
  return "";
}
