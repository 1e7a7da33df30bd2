import { createReadStream } from "node:fs";
import { readRecords } from "./readRecords.ts";
import type { TextRecord } from "./TextRecord.ts";

/** The rows of a plain file, a batch for every megabyte. */
export function readText(path: string, isQuoted: boolean): AsyncIterable<readonly TextRecord[]> {
  return readRecords(createReadStream(path, { highWaterMark: 1 << 20 }), isQuoted);
}
