import { Fault } from "@harmel/operations";
import type { ApiAnswer } from "./ApiAnswer.ts";
import type { Visit } from "../server/doors/Route.ts";

/** One address of the API with one method. */
export interface Endpoint {
  readonly method: "get" | "post" | "put" | "delete";
  /** Below `/api/v1`; `{name}` stands for one part of the path. */
  readonly path: string;
  readonly answer: (request: Request, visit: Visit) => Promise<ApiAnswer>;
}

/**
 * The endpoint that a request asks for; HEAD is GET without a body.
 *
 * @throws {Fault} `route-unknown`, or `method-wrong` with those that the address takes.
 */
export function endpointFor(endpoints: readonly Endpoint[], request: Request): Endpoint {
  const path = pathBelow(request.url);
  const there = endpoints.filter((one) => fits(one.path, path));
  const asked = request.method === "HEAD" ? "get" : request.method.toLowerCase();
  const found = there.find(({ method }) => method === asked);
  if (found !== undefined) return found;
  if (there.length === 0) throw new Fault("route-unknown", { path: path.slice(0, 200) });
  throw new Fault("method-wrong", { method: request.method, allow: allowed(there) });
}

/** The path of a request below `/api/v1`, as it was sent. */
export function pathBelow(url: string): string {
  return new URL(url).pathname.replace(/^\/api\/v1/, "").replace(/^\/$/, "");
}

function fits(template: string, path: string): boolean {
  const [wanted, given] = [template.split("/"), path.split("/")];
  if (wanted.length !== given.length) return false;
  return wanted.every((part, at) => (part.startsWith("{") ? given[at] !== "" : part === given[at]));
}

function allowed(endpoints: readonly Endpoint[]): string {
  const methods = endpoints.map(({ method }) => method.toUpperCase());
  return [...methods, ...(methods.includes("GET") ? ["HEAD"] : [])].join(", ");
}
