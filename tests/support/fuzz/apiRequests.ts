import type { Casebook } from "@harmel/core";
import * as fc from "fast-check";
import { lastDay } from "../events/madeArchive.ts";
import { bodyText } from "./bodyText.ts";
import { hostileText } from "./hostileText.ts";
import type { Breakage, Sent } from "./Sent.ts";

interface Parameter {
  readonly name: string;
  readonly in: string;
}

/** What an OpenAPI document says, as far as it is used here. */
export interface ApiDocument {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly parameters?: readonly Parameter[] }>>>
  >;
}

const lists = "signals reports sources actors places head spheres turns channels".split(" ");
const changes = (casebook: Casebook) =>
  fc.record({
    list: fc.constantFrom("places", "signals"),
    id: fc.constantFrom("place-0", "place-1", "signal-1"),
    revision: fc.nat(3),
    record: fc.constantFrom(...casebook.places, ...casebook.signals),
  });

/** What stands in a request where it is sound, by the name of the field. */
function soundParts(casebook: Casebook): Record<string, fc.Arbitrary<string>> {
  const { id } = casebook;
  return {
    case: fc.constantFrom(id, id, id, "one", "two", "belarus-ukraine-2024"),
    list: fc.constantFrom(...lists),
    id: fc.constantFrom("signal-0", "signal-1", "report-1-0", "paper", "place-0", "head", "A"),
    number: fc.nat(200).map(String),
    asOf: fc.constantFrom("1990-01-01", "2024-07-14"),
    format: fc.constantFrom("json", "csv", "md", "html"),
    limit: fc.nat(120).map(String),
    after: fc.nat(500).map(String),
    a: fc.constantFrom("GRC", "USA"),
    b: fc.constantFrom("TUR", "FRA"),
    on: fc.constant(lastDay),
  };
}

/** A sound body of a path. */
function soundBody(path: string, casebook: Casebook): fc.Arbitrary<unknown> {
  const why = fc.constant("why");
  const id = fc.constantFrom("one", "two", "three");
  if (path.endsWith("/copy")) return fc.record({ id, why });
  if (path.endsWith("/merge")) return fc.record({ casebook: fc.constant(casebook) });
  if (path.endsWith("/undo")) return fc.record({ write: fc.nat(300), why });
  if (path.endsWith("/changes")) return fc.record({ changes: fc.array(changes(casebook)), why });
  if (path === "/cases") return id.map((own) => ({ ...casebook, id: own }));
  if (path.endsWith("/adoptions")) {
    return fc.record({ a: fc.constant("GRC"), b: fc.constant("TUR"), onset: fc.constant(lastDay) });
  }
  return fc.constantFrom<unknown>(...casebook.places, ...casebook.signals, casebook, { why: "x" });
}

const unencoded = fc.constantFrom("%ED%A0%80", "%00", "..%2f..", "%", "%zz", "..", "%2e%2e", "");
/** Escapes of any text, lone surrogates as the bytes they would have. */
const escaped = (text: string): string =>
  [...text]
    .map((letter) => (/\p{Surrogate}/u.test(letter) ? "%ED%A0%80" : encodeURIComponent(letter)))
    .join("");
const part = fc.oneof({ weight: 3, arbitrary: hostileText.map(escaped) }, unencoded);

const header = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const printable = fc.string({ maxLength: 60 }).map((text) => text.trim());

const headers = (origin: string) =>
  fc.record(
    {
      Accept: header("application/json", "text/html", "text/event-stream", "*/*", ";;q=x"),
      "Accept-Encoding": header("gzip", "gzip;q=0", "br, gzip;q=0.1", "identity"),
      "Content-Type": fc.oneof(
        { weight: 8, arbitrary: header("application/json", "application/json; charset=utf-8") },
        header("text/plain", "multipart/form-data", "application/x-www-form-urlencoded", ";"),
      ),
      "If-Match": fc.oneof(
        { weight: 8, arbitrary: fc.nat(4).map((revision) => `"${revision}"`) },
        header("*", 'W/"1"', '"99999999999999999999"', '""', "x".repeat(500)),
      ),
      "If-None-Match": header("*", '"1"', "W/x, ,"),
      "Last-Event-ID": header("0", "-1", "1e9", "x"),
      Origin: fc.oneof({ weight: 15, arbitrary: header(origin) }, header("null", "https://x.org")),
      Cookie: printable,
      Authorization: header("Bearer x", "Basic eDp4", "Bearer "),
      "X-Harmel-Caller": header('{"name":"x","role":"admin"}'),
      "X-Forwarded-For": header("1.2.3.4", "::1, x"),
    },
    { requiredKeys: ["Content-Type", "If-Match"] },
  );

const breakage: fc.Arbitrary<Breakage> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.constantFrom(0, 1, 5, 100, 100_000),
  by: fc.oneof(
    fc.string({ unit: "binary", maxLength: 5 }),
    fc.constantFrom("\r\n", "\r\n\r\n", "\0", "Content-Length: 7\r\n", "GET / HTTP/1.1\r\n", ""),
  ),
});

const methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"];

/** Requests to an API that are nearly right, and some that are not requests. */
export function apiRequests(
  document: ApiDocument,
  { casebook, origin }: { readonly casebook: Casebook; readonly origin: string },
): fc.Arbitrary<Sent> {
  const sound = soundParts(casebook);
  const value = (name: string) => {
    const right = (Object.hasOwn(sound, name) && sound[name]) || hostileText;
    const rightPart = right.map(escaped);
    return fc.oneof({ weight: 6, arbitrary: rightPart }, { weight: 1, arbitrary: part });
  };
  const places = Object.entries(document.paths).flatMap(([path, place]) =>
    Object.entries(place).map(([method, { parameters = [] }]) => {
      const names = parameters.filter((one) => one.in === "query").map(({ name }) => name);
      const asked = names.length > 0 ? fc.constantFrom(...names) : hostileText.map(escaped);
      const name = fc.oneof({ weight: 9, arbitrary: asked }, part);
      const query = fc.array(
        name.chain((given) => value(given).map((text) => `${given}=${text}`)),
        { maxLength: 4 },
      );
      const filled = fc.tuple(
        ...path.split("/").map((step) => {
          const own = /^\{(\w+)\}$/.exec(step)?.[1];
          return own ? value(own) : fc.constant(step);
        }),
      );
      const body = bodyText(soundBody(path, casebook)).map((text) => Buffer.from(text));
      const request = fc.record({
        method: fc.oneof(
          { weight: 12, arbitrary: fc.constant(method.toUpperCase()) },
          fc.constantFrom(...methods),
        ),
        path: fc.tuple(filled, query).map(([steps, asks]) => {
          const text = asks.length > 0 ? `?${asks.join("&")}` : "";
          // Longer ones are refused with the head, unread.
          return `/api/v1${steps.join("/")}${text}`.slice(0, 12_000);
        }),
        headers: headers(origin),
        body,
      });
      // What opens the archive, or looks through everything, takes longer than all others.
      const weight = /^\/(?:events|doctor)/.test(path) ? 1 : 12;
      return { weight, arbitrary: request };
    }),
  );
  const whole: fc.Arbitrary<Sent> = fc.oneof(...places).map(({ body, ...request }) => {
    const isRead = /^(?:GET|HEAD|OPTIONS)$/.test(request.method);
    // The server hangs up on others without reading: then TCP may lose its answer.
    const isOwn = request.headers.Origin === origin;
    return isRead || !isOwn ? request : { ...request, body };
  });
  const broken = fc
    .tuple(whole, fc.array(breakage, { minLength: 1, maxLength: 3 }))
    .map(([request, breakages]) => ({ ...request, broken: breakages }));
  return fc.oneof({ weight: 24, arbitrary: whole }, { weight: 1, arbitrary: broken });
}
