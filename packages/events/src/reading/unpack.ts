import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { bounded } from "./bounded.ts";
import type { InputFile } from "./InputFile.ts";
import { type Limits, limits as usualLimits } from "./limits.ts";
import { systemFault } from "./systemFault.ts";
import { unzip } from "./unzip.ts";

/** How far a file may unpack, and who is told how far it is. */
export interface UnpackOptions {
  readonly limits?: Limits;
  readonly onShare?: (share: number) => void;
}

/**
 * Unpacks a gzip or zip file to a path, in passing: never more than a few chunks are in memory.
 *
 * @throws {EventsError} when it is cut off, unpacks beyond the limits, holds not exactly one file,
 * or when the disk fills.
 */
export async function unpack(
  file: InputFile,
  to: string,
  { limits = usualLimits, onShare }: UnpackOptions = {},
): Promise<void> {
  try {
    if (file.packing === "zip") await unzip(file, to, { limits, ...(onShare && { onShare }) });
    else {
      const packed = createReadStream(file.path);
      const told = bounded(file, limits, () => onShare?.(packed.bytesRead / file.size));
      await pipeline(packed, createGunzip(), told, createWriteStream(to));
    }
  } catch (thrown) {
    throw systemFault(thrown, file.path);
  }
}
