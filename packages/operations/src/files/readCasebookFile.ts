import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { Fault } from "../Fault.ts";
import { megabytes } from "./megabytes.ts";
import { parseJson } from "./parseJson.ts";
import { readBounded } from "./readBounded.ts";
import { textOf } from "./textOf.ts";

/** The largest casebook file that is read: 64 MB. */
const LIMIT = 64_000_000;

/**
 * Reads a casebook file as JSON that is not checked yet. A relative path is meant from a folder.
 *
 * @throws {Fault} with exit 1 when it is missing, a folder, empty, larger than 64 MB (refused
 * before it is read), not UTF-8 or not JSON.
 */
export async function readCasebookFile(file: string, from: string): Promise<unknown> {
  const bytes = await readBytes(file, from);
  if (bytes.length === 0) throw new Fault("file-empty", { file });
  const decoded = textOf(bytes);
  if ("guess" in decoded) throw new Fault("file-not-utf8", { guess: decoded.guess, file });
  if (decoded.text.trim() === "") throw new Fault("file-empty", { file });
  return parseJson(decoded.text);
}

async function readBytes(file: string, from: string): Promise<Buffer> {
  try {
    await using handle = await open(resolve(from, file));
    const status = await handle.stat();
    if (status.isDirectory()) throw new Fault("file-is-folder", { file });
    if (status.size > LIMIT) throw tooLarge(file, megabytes(status.size));
    const bytes = await readBounded(handle, LIMIT);
    if (bytes === undefined) throw tooLarge(file, `more than ${megabytes(LIMIT)}`);
    return bytes;
  } catch (thrown) {
    throw thrown instanceof Fault ? thrown : systemFault(thrown, file, from);
  }
}

function tooLarge(file: string, size: string): Fault {
  return new Fault("file-too-large", { size, limit: megabytes(LIMIT), file });
}

function systemFault(cause: unknown, file: string, from: string): Fault {
  const reason = (cause as NodeJS.ErrnoException).code ?? "unknown";
  const isMissing = ["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(reason);
  const code = isMissing
    ? "file-missing"
    : reason === "EISDIR"
      ? "file-is-folder"
      : "file-unreadable";
  return new Fault(code, { file, from, reason }, { cause });
}
