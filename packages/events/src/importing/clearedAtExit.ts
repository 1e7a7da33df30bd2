import { rmSync } from "node:fs";

/**
 * Removes a folder should this process end before the result is disposed of: by Ctrl+C, or by a
 * server that stops. An end that nobody can see leaves it to the next import.
 */
export function clearedAtExit(folder: string): Disposable {
  const clear = (): void => rmSync(folder, { recursive: true, force: true });
  process.once("exit", clear);
  return { [Symbol.dispose]: () => void process.off("exit", clear) };
}
