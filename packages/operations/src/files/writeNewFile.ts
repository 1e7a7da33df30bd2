import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Fault } from "../Fault.ts";

/**
 * Writes a text to a file that is not there yet.
 *
 * @param from the folder from which a relative path is meant
 * @throws {Fault} when there is such a file already, or none can be made there.
 */
export async function writeNewFile(file: string, from: string, text: string): Promise<void> {
  try {
    await writeFile(resolve(from, file), text, { flag: "wx" });
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? "unknown";
    const code = reason === "EEXIST" ? "file-exists" : "file-unwritable";
    throw new Fault(code, { file, reason }, { cause });
  }
}
