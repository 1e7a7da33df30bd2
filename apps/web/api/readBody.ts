import { isUtf8 } from "node:buffer";
import { Fault } from "@harmel/operations";

/** The largest body: as large as the largest casebook file that is read. */
const bodyLimit = 64_000_000;

/**
 * The text of a body, read no further than the limit.
 *
 * @throws {Fault} `body-too-large`, or `input-invalid` where it is not UTF-8.
 */
export async function readBody(request: Request): Promise<string> {
  const said = Number(request.headers.get("content-length") ?? 0);
  if (said > bodyLimit) throw tooLarge(said);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > bodyLimit) throw tooLarge(size);
      chunks.push(chunk);
    }
  } catch (cause) {
    // Whoever goes away in the middle of a body is no fault of ours.
    throw cause instanceof Fault ? cause : new Fault("body-cut-off", {}, { cause });
  }
  const bytes = Buffer.concat(chunks);
  if (isUtf8(bytes)) return bytes.toString("utf8");
  throw new Fault("input-invalid", { what: "the body is not UTF-8", how: "send it as UTF-8" });
}

function tooLarge(length: number): Fault {
  return new Fault("body-too-large", { limit: bodyLimit, length });
}
