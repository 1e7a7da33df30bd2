import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Fault } from "../Fault.ts";

/**
 * Reads a small text file, such as a list of crises. A relative path is meant from a folder.
 *
 * @throws {Fault} with exit 1 when it is missing or cannot be read.
 */
export async function readText(file: string, from: string): Promise<string> {
  try {
    return await readFile(resolve(from, file), "utf8");
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? "unknown";
    const code = reason === "ENOENT" ? "file-missing" : "file-unreadable";
    throw new Fault(code, { file, from, reason }, { cause });
  }
}
