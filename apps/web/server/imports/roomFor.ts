import { statfs } from "node:fs/promises";
import { Fault } from "@harmel/operations";

/** What one upload may hold, in bytes. */
export const uploadLimit = 20e9;

/** Bytes that an upload leaves free on the disk, whatever it is told. */
const leftFree = 256e6;

/**
 * Refuses an upload that is too large, or that would fill the disk: the file itself and about as
 * much again for what the import writes must fit.
 *
 * @throws {Fault} with the size and what there is.
 */
export async function roomFor(
  folder: string,
  { file, size, received = 0 }: { readonly file: string; size: number; received?: number },
  limit: number = uploadLimit,
): Promise<void> {
  if (size > limit) {
    throw new Fault("upload-too-large", { size: inBytes(size), limit: inBytes(limit), file });
  }
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const needed = 2 * size - received + leftFree;
  if (needed <= free) return;
  throw new Fault("upload-no-room", { free: inBytes(free), needed: inBytes(needed), file });
}

/** Bytes in words: 1.5 GB. */
function inBytes(bytes: number): string {
  const [unit, name] = bytes >= 1e9 ? [1e9, "GB"] : [1e6, "MB"];
  return `${(bytes / unit).toFixed(1).replace(/\.0$/, "")} ${name}`;
}
