import type { FileHandle } from "node:fs/promises";

/**
 * Everything in an open file, or nothing when it has more bytes than the limit: a pipe or a
 * device does not say its size beforehand.
 */
export async function readBounded(file: FileHandle, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: 1 << 20 })) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > limit) return undefined;
  }
  return Buffer.concat(chunks);
}
