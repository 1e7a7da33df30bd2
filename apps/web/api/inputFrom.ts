import { Fault, type HttpPlace, inputOf, parseJson } from "@harmel/operations";
import { pathBelow } from "./endpointFor.ts";
import { readBody } from "./readBody.ts";

/** The unchecked input that a request gives an operation. */
export async function inputFrom(request: Request, http: HttpPlace): Promise<unknown> {
  const { searchParams } = new URL(request.url);
  const query: Record<string, string> = {};
  for (const [name, value] of searchParams) {
    if (Object.hasOwn(query, name)) {
      throw new Fault("input-invalid", { what: `is given twice: ${name}`, how: "give it once" });
    }
    Object.defineProperty(query, name, { value, enumerable: true });
  }
  const takesBody = http.method === "post" || http.method === "put";
  const ifMatch = http.ifMatch === undefined ? undefined : revisionFrom(request.headers);
  return inputOf(http, {
    method: http.method,
    path: pathBelow(request.url),
    query,
    ...(takesBody && { body: await jsonFrom(request) }),
    ...(ifMatch !== undefined && { ifMatch }),
  });
}

async function jsonFrom(request: Request): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "none";
  const body = await readBody(request);
  if (body === "") return undefined;
  if (!/^application\/json\s*(?:;|$)/i.test(type)) {
    throw new Fault("body-of-other-kind", { wanted: "application/json" });
  }
  return parseJson(body);
}

/** The revision of If-Match; a new record may say `If-None-Match: *` instead of `"0"`. */
function revisionFrom(headers: Headers): number | undefined {
  const given = headers.get("if-match");
  if (given === null) return headers.get("if-none-match") === "*" ? 0 : undefined;
  const [, number] = /^"(\d{1,15})"$/.exec(given) ?? [];
  if (number !== undefined) return Number(number);
  const what = `If-Match is no revision: ${given.slice(0, 80)}`;
  throw new Fault("input-invalid", { what, how: 'send the ETag that was read, as in "3"' });
}
