import { createWriteStream } from "node:fs";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32 } from "node:zlib";
import { type Entry, openPromise } from "yauzl";
import { EventsError } from "../EventsError.ts";
import { bounded, fault } from "./bounded.ts";
import type { InputFile } from "./InputFile.ts";
import type { Limits } from "./limits.ts";

/** Unpacks the one file of a zip; its name is never used. yauzl reads the directory and checks the size. */
export async function unzip(
  file: InputFile,
  to: string,
  { limits, onShare }: { readonly limits: Limits; readonly onShare?: (share: number) => void },
): Promise<void> {
  const zip = await openPromise(file.path, { autoClose: false }).catch((thrown: unknown) => {
    throw damaged(thrown, file.path);
  });
  try {
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) {
      if (isData(entry.fileName)) entries.push(entry);
      if (entries.length > 1) break;
    }
    const [entry, second] = entries;
    if (entry === undefined || second !== undefined) {
      const files = entry === undefined ? "no file" : "several files";
      throw new EventsError("zip-not-one-file", { files, file: file.path });
    }
    const tooLarge = fault(file, entry.uncompressedSize, limits);
    if (tooLarge) throw tooLarge;
    const sum = checksum();
    const content = await zip.openReadStreamPromise(entry);
    const told = bounded(file, limits, (bytes) => onShare?.(bytes / entry.uncompressedSize));
    await pipeline(content, told, sum.stream, createWriteStream(to));
    if (sum.value() !== entry.crc32) throw new EventsError("file-cut-off", { file: file.path });
  } catch (thrown) {
    throw damaged(thrown, file.path);
  } finally {
    zip.close();
  }
}

/** What is neither ours nor the system's is what yauzl and Node say of a zip that is not sound. */
function damaged(thrown: unknown, file: string): unknown {
  const { code = "ERR_" } = thrown as NodeJS.ErrnoException;
  if (thrown instanceof EventsError || !code.startsWith("ERR_")) return thrown;
  return new EventsError("file-cut-off", { file }, thrown);
}

/** Folders, and what macOS puts beside every file. */
function isData(name: string): boolean {
  return !name.endsWith("/") && !name.startsWith("__MACOSX/") && !name.endsWith(".DS_Store");
}

function checksum(): { readonly stream: Transform; readonly value: () => number } {
  let sum = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum = crc32(chunk, sum);
      done(null, chunk);
    },
  });
  return { stream, value: () => sum };
}
