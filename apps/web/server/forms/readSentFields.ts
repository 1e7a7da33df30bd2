import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { Fault } from "@harmel/operations";
import type { SentForm } from "./Form.ts";

/** Reads a form as a browser sends it, with or without a file. Its length was checked before. */
export async function readSentFields(
  request: IncomingMessage,
): Promise<Pick<SentForm, "fields" | "file">> {
  const type = request.headers["content-type"] ?? "";
  const body = Readable.toWeb(request) as ReadableStream;
  const form = await new Response(body, { headers: { "Content-Type": type } })
    .formData()
    .catch((cause: unknown) => {
      throw new Fault("body-of-other-kind", { wanted: "a form" }, { cause });
    });
  const fields = new Map<string, string>();
  let file = "";
  for (const [name, value] of form) {
    if (typeof value === "string") fields.set(name, value);
    else file = await value.text();
  }
  return { fields, file };
}
