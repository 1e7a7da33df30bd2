import { z } from "zod";
import { hasQuery, pathFields, type PlacedOperation } from "./placed.ts";

type Json = Record<string, unknown>;

/** The parts of a request that an operation reads, as OpenAPI describes them. */
export interface InputParts {
  readonly parameters: readonly Json[];
  readonly body?: Json;
}

/** Says of each field of the input where in a request it stands. */
export function inputParts({ input, http }: PlacedOperation): InputParts {
  const schema = z.toJSONSchema(input, { io: "input", unrepresentable: "any" });
  const required = schema.required ?? [];
  const inPath = pathFields(http);
  const parameters: Json[] = [];
  const left: Json = {};
  let body: Json | undefined;
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const isRequired = required.includes(name);
    if (inPath.includes(name))
      parameters.push(parameter({ name, in: "path", required: true }, field));
    else if (name === http.ifMatch) parameters.push(ifMatch);
    else if (name === http.body) body = field as Json;
    else if (hasQuery(http)) {
      const place = { name, in: "query", ...(isRequired && { required: true }) };
      parameters.push(parameter(place, field));
    } else left[name] = field;
  }
  if (hasQuery(http)) return { parameters, ...(body && { body }) };
  const needed = required.filter((name) => Object.hasOwn(left, name));
  return {
    parameters,
    body: { type: "object", properties: left, required: needed, additionalProperties: false },
  };
}

/** A parameter with the description of its field where readers of such documents look for it. */
function parameter(place: Json, field: unknown): Json {
  const { description, ...schema } = field as Json;
  return { ...place, ...(description !== undefined && { description }), schema };
}

const ifMatch = {
  name: "If-Match",
  in: "header",
  required: true,
  description: 'The ETag that was read, `"3"`; `"0"` for a record that is new',
  schema: { type: "string", pattern: '^"\\d+"$' },
};
