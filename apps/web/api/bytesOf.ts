import { createHash } from "node:crypto";
import type { HttpPlace } from "@harmel/operations";

/** An answer as it is sent. */
export interface Bytes {
  readonly body: Uint8Array<ArrayBuffer>;
  /** The same, packed with gzip: of answers that are kept. */
  readonly packed?: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag?: string;
  /** The case that came into being. */
  readonly made?: string;
}

/** A document as JSON, or, for who does not ask for JSON, the text in it. */
export function bytesOf(document: unknown, http: HttpPlace, asJson: boolean): Bytes {
  const fields = (document ?? {}) as Readonly<Record<string, unknown>>;
  const type = http.texts?.[String(fields["format"])];
  const isText = !asJson && type !== undefined && typeof fields["text"] === "string";
  const text = isText ? String(fields["text"]) : `${JSON.stringify(document)}\n`;
  const body = new TextEncoder().encode(text);
  const revision = http.etag === undefined ? undefined : fields[http.etag];
  const isRead = http.method === "get";
  return {
    body,
    type: isText ? type : "application/json",
    ...((isRead || http.etag) && { etag: `"${String(revision ?? digest(body))}"` }),
    ...(typeof fields["case"] === "string" && { made: fields["case"] }),
  };
}

function digest(body: Uint8Array): string {
  return createHash("sha256").update(body).digest("base64url").slice(0, 27);
}
