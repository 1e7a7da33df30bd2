import { Fault } from "../Fault.ts";
import type { HttpPlace } from "../operation.ts";
import type { HttpRequest } from "./HttpRequest.ts";
import { hasQuery, pathFields } from "./placed.ts";

/**
 * The unchecked input that a request gives an operation.
 *
 * @throws {Fault} `input-invalid` where a part of the path cannot be decoded, or a field is given
 * twice; `revision-missing` where a change does not say which revision was read.
 */
export function inputOf(place: HttpPlace, request: HttpRequest): Record<string, unknown> {
  const { query, body, ifMatch } = request;
  const fields: [string, unknown][] = [...fromPath(place, request.path), ...Object.entries(query)];
  if (place.ifMatch !== undefined) {
    if (ifMatch === undefined) throw new Fault("revision-missing");
    fields.push([place.ifMatch, ifMatch]);
  }
  if (place.body !== undefined) fields.push([place.body, body]);
  else if (!hasQuery(place)) fields.push(...Object.entries(objectOf(body)));
  const input: Record<string, unknown> = {};
  for (const [name, value] of fields) {
    if (Object.hasOwn(input, name)) {
      throw new Fault("input-invalid", { what: `is given twice: ${name}`, how: "give it once" });
    }
    // A field named __proto__ must stay a field.
    Object.defineProperty(input, name, { value, enumerable: true });
  }
  return input;
}

function fromPath(place: HttpPlace, path: string): [string, string][] {
  const parts = path.split("/");
  return pathFields(place).map((name) => {
    const at = place.path.split("/").indexOf(`{${name}}`);
    return [name, decoded(parts[at] ?? "")];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    const what = `the address cannot be decoded: ${text.slice(0, 80)}`;
    throw new Fault("input-invalid", { what, how: "encode it as UTF-8 with percent signs" });
  }
}

function objectOf(body: unknown): object {
  if (body === undefined) return {};
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return body;
  throw new Fault("input-invalid", {
    what: "the body is no JSON object",
    how: "give an object with the fields that the API's page names",
  });
}
