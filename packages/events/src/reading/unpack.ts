import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { bounded } from "./bounded.ts";
import type { InputFile } from "./InputFile.ts";
import { type Limits, limits as usualLimits } from "./limits.ts";
import { systemFault } from "./systemFault.ts";
import { unzip } from "./unzip.ts";

/**
 * Unpacks a gzip or zip file to a path, in passing: never more than a few chunks are in memory.
 *
 * @throws {EventsError} when it is cut off, unpacks beyond the limits, holds not exactly one file,
 * or when the disk fills.
 */
export async function unpack(
  file: InputFile,
  to: string,
  limits: Limits = usualLimits,
): Promise<void> {
  try {
    if (file.packing === "zip") await unzip(file, to, limits);
    else {
      const steps = [createReadStream(file.path), createGunzip(), bounded(file, limits)] as const;
      await pipeline(...steps, createWriteStream(to));
    }
  } catch (thrown) {
    throw systemFault(thrown, file.path);
  }
}
