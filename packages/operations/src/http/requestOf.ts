import type { HttpPlace } from "../operation.ts";
import type { HttpRequest } from "./HttpRequest.ts";
import { hasQuery, pathFields } from "./placed.ts";

/** The request that asks a server for an operation with an input; {@link inputOf} turns it back. */
export function requestOf(place: HttpPlace, input: Readonly<Record<string, unknown>>): HttpRequest {
  const inPath = pathFields(place);
  let path: string = place.path;
  for (const name of inPath) {
    path = path.replace(`{${name}}`, encodeURIComponent(String(input[name])));
  }
  const { method, body, ifMatch } = place;
  const rest = Object.entries(input).filter(([name, value]) => {
    return value !== undefined && ![...inPath, body, ifMatch].includes(name);
  });
  const request = {
    method,
    path,
    ...(ifMatch !== undefined && { ifMatch: Number(input[ifMatch]) }),
  };
  if (!hasQuery(place)) return { ...request, query: {}, body: Object.fromEntries(rest) };
  const query = Object.fromEntries(rest.map(([name, value]) => [name, String(value)]));
  return { ...request, query, ...(body !== undefined && { body: input[body] }) };
}
