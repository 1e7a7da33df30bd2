import type { IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { Fault } from "@harmel/operations";

/** Reads a small form of a page, as a browser sends it without script. Its length was checked before. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const type = request.headers["content-type"] ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded")) {
    throw new Fault("body-of-other-kind", { wanted: "application/x-www-form-urlencoded" });
  }
  return new URLSearchParams(await text(request));
}
