import { checkRole, perform, type PlacedOperation } from "@harmel/operations";
import type { Visit } from "../server/doors/Route.ts";
import type { ApiAnswer } from "./ApiAnswer.ts";
import { bytesOf, type Bytes } from "./bytesOf.ts";
import { inputFrom } from "./inputFrom.ts";
import { keptBytes } from "./keptBytes.ts";

/** Answers with what an operation gives. */
export async function fromOperation(
  operation: PlacedOperation,
  request: Request,
  visit: Visit,
): Promise<ApiAnswer> {
  const { home } = visit;
  checkRole(operation, home);
  const { http } = operation;
  const asJson = request.headers.get("accept")?.includes("application/json") === true;
  const make = async (): Promise<Bytes> => {
    const document = await perform(operation, home, await inputFrom(request, http));
    return bytesOf(document, http, asJson);
  };
  const bytes = http.isKept ? await keptBytes(request, { home, asJson, make }) : await make();
  return respond(request, bytes, http.isCreating === true);
}

function respond(
  request: Request,
  { body: plain, packed, type, etag: own, made }: Bytes,
  isCreating: boolean,
): ApiAnswer {
  const isPacked = packed !== undefined && takesGzip(request);
  const body = isPacked ? packed : plain;
  // Other bytes are another representation, and have another strong ETag.
  const etag = isPacked ? own?.replace(/"$/, '-gzip"') : own;
  const headers: Record<string, string> = {
    "Cache-Control": "private, no-cache",
    Vary: "Accept, Accept-Encoding, Authorization, Cookie",
    ...(etag !== undefined && { ETag: etag }),
  };
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (isRead && etag !== undefined && known(request).includes(etag)) {
    return { status: 304, headers, body: null };
  }
  headers["Content-Type"] = type;
  if (isPacked) headers["Content-Encoding"] = "gzip";
  // A brief in HTML opened by itself: no script, nothing from elsewhere, and no frame.
  headers["Content-Security-Policy"] =
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";
  if (isCreating && made !== undefined) {
    headers["Location"] = `/api/v1/cases/${encodeURIComponent(made)}`;
  }
  return { status: isCreating ? 201 : 200, headers, body };
}

function takesGzip({ headers }: Request): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(headers.get("accept-encoding") ?? "");
}

/** The ETags that a client knows; a weak one will do for reading. */
function known({ headers }: Request): readonly string[] {
  const given = headers.get("if-none-match") ?? "";
  return given.split(",").map((one) => one.trim().replace(/^W\//, ""));
}
