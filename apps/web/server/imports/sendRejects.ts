import { createReadStream } from "node:fs";
import type { ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { Fault } from "@harmel/operations";
import type { ImportJob } from "./ImportJob.ts";

/**
 * Sends the rejected rows as they were, each with its line and reason: a file to keep, never a page,
 * whatever stands in them.
 *
 * @throws {Fault} when no row was rejected.
 */
export async function sendRejects(
  response: ServerResponse,
  { rejects, id }: ImportJob,
): Promise<void> {
  if (rejects === undefined) throw new Fault("import-unknown", { kept: "others", id });
  response.writeHead(200, {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Disposition": 'attachment; filename="harmel-rejects.jsonl"',
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cache-Control": "no-store",
  });
  await pipeline(createReadStream(rejects), response);
}
