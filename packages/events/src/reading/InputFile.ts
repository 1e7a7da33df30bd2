import { type FileHandle, open } from "node:fs/promises";
import { basename } from "node:path";
import { EventsError } from "../EventsError.ts";
import { systemFault } from "./systemFault.ts";

/** How a file is packed, told from its first bytes. */
export type Packing = "plain" | "gzip" | "zip" | "parquet";

/** A file somebody gave us, and how it was when we began with it. */
export interface InputFile {
  readonly path: string;
  /** Without its folder. */
  readonly name: string;
  readonly size: number;
  readonly modified: number;
  readonly packing: Packing;
}

/**
 * Looks at a file: that it is one, that it holds something, how it is packed.
 *
 * @throws {EventsError} when it is missing, a folder, empty or not ours to read.
 */
export async function inputFile(path: string): Promise<InputFile> {
  const name = basename(path);
  try {
    await using handle = await open(path);
    const status = await handle.stat();
    if (status.isDirectory()) throw new EventsError("file-is-folder", { file: path });
    if (!status.isFile())
      throw new EventsError("file-unreadable", { reason: "no file", file: path });
    if (status.size === 0) throw new EventsError("events-empty", { file: path });
    const packing = await packingOf(handle);
    return { path, name, size: status.size, modified: status.mtimeMs, packing };
  } catch (thrown) {
    throw systemFault(thrown, path);
  }
}

/** @throws {EventsError} when the file is no longer as it was when we began with it. */
export async function assertUnchanged(file: InputFile): Promise<void> {
  const now = await inputFile(file.path);
  if (now.size !== file.size || now.modified !== file.modified) {
    throw new EventsError("file-changed", { file: file.path });
  }
}

async function packingOf(handle: FileHandle): Promise<Packing> {
  const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
  const start = buffer.toString("latin1");
  if (start.startsWith("\x1f\x8b")) return "gzip";
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) return "zip";
  return start === "PAR1" ? "parquet" : "plain";
}
