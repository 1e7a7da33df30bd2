import { createWriteStream } from "node:fs";
import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream/promises";
import { Fault } from "@harmel/operations";
import type { ImportJob } from "./ImportJob.ts";
import { roomFor } from "./roomFor.ts";

/** A body that says nothing for so long, in milliseconds, is given up. */
const silence = 60_000;
/** The parts in which a file is written, in bytes: the usual 16 kB take four times as long. */
const highWaterMark = 1 << 20;
/** The room on the disk is looked at again after so many bytes. */
const lookAgain = 64e6;

/**
 * Writes the body of a request into a file, counting what arrives. A body that is larger than it
 * said, fills the disk, falls silent or breaks off is refused; the caller removes what was written.
 *
 * @throws {Fault} when it is refused or breaks off.
 */
export async function receiveUpload(
  request: IncomingMessage,
  job: ImportJob,
  path: string,
): Promise<void> {
  const { file } = job;
  const ending = new AbortController();
  job.end = () => ending.abort();
  request.setTimeout(silence, () => ending.abort());
  try {
    const to = createWriteStream(path, { flags: "wx", mode: 0o600, highWaterMark });
    const counted = (chunks: AsyncIterable<Buffer>) => countedInto(job, chunks);
    await pipeline(request, counted, to, { signal: ending.signal });
  } catch (thrown) {
    if (thrown instanceof Fault) throw thrown;
    const { code } = thrown as NodeJS.ErrnoException;
    if (code === "ENOSPC" || code === "EDQUOT") throw new Fault("disk-full", { file });
    throw new Fault("upload-cut-off", { file }, { cause: thrown });
  } finally {
    delete job.end;
    request.setTimeout(0);
  }
}

async function* countedInto(job: ImportJob, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let looked = 0;
  for await (const chunk of chunks) {
    job.received += chunk.length;
    if (job.received - looked >= lookAgain) {
      looked = job.received;
      const { file, folder, received } = job;
      await roomFor(folder, { file, size: Math.max(received, job.size ?? 0), received });
    }
    yield chunk;
  }
}
