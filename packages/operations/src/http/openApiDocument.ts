import { casebookSchema } from "@harmel/core";
import { z } from "zod";
import { recordWritten } from "../documents/recordWritten.ts";
import { writtenDocument } from "../documents/caseDocuments.ts";
import { problemDocument } from "../documents/problemDocument.ts";
import type { Operation } from "../operation.ts";
import { inputParts } from "./inputParts.ts";
import { type PlacedOperation, placed } from "./placed.ts";

type Json = Record<string, unknown>;

/** The API as an OpenAPI 3.1 document, made of the schemas of the operations. */
export function openApiDocument(operations: readonly Operation[], version: string): Json {
  const all = placed(operations);
  const { names, schemas } = components(all);
  const paths: Record<string, Json> = {};
  for (const operation of all) {
    const { path, method } = operation.http;
    const place = (paths[path] ??= {});
    place[method] = operationObject(operation, names.get(operation.output) ?? "");
  }
  return {
    openapi: "3.1.1",
    info: {
      title: "Harmel",
      version,
      summary: "Deterrence and dialogue in a crisis, kept apart and dated",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/api/v1" }],
    security: [{}, { token: [] }],
    paths,
    components: {
      schemas,
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
      responses: {
        Problem: {
          description: "What is wrong, where, and how to mend it",
          content: { "application/problem+json": { schema: schemaNamed("Problem") } },
        },
      },
    },
  };
}

function operationObject(operation: PlacedOperation, output: string): Json {
  const { name, summary, needs, http } = operation;
  const { parameters, body } = inputParts(operation);
  const content: Json = { "application/json": { schema: schemaNamed(output) } };
  for (const type of Object.values(http.texts ?? {})) {
    content[type.split(";")[0] ?? type] = { schema: { type: "string" } };
  }
  if (http.path === "/changes") content["text/event-stream"] = { schema: { type: "string" } };
  const etag = {
    description: http.etag === undefined ? "Of these bytes" : "The revision",
    schema: { type: "string" },
  };
  return {
    operationId: name,
    summary,
    description: `Takes a role of ${needs} or more, where the server knows users.`,
    ...(parameters.length > 0 && { parameters }),
    ...(body !== undefined && {
      requestBody: { required: true, content: { "application/json": { schema: body } } },
    }),
    responses: {
      [http.isCreating ? "201" : "200"]: {
        description: "Done",
        content,
        ...((http.method === "get" || http.etag) && { headers: { ETag: etag } }),
      },
      default: { $ref: "#/components/responses/Problem" },
    },
  };
}

/** What comes out of each operation under a name, each schema once. */
function components(all: readonly PlacedOperation[]) {
  const names = new Map<z.ZodType, string>([
    [casebookSchema, "Casebook"],
    [writtenDocument, "Written"],
    [recordWritten, "RecordWritten"],
    [problem, "Problem"],
  ]);
  for (const { name, output } of all) {
    if (!names.has(output)) names.set(output, documentName(name));
  }
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of names) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    unrepresentable: "any",
  });
  const schemas = Object.fromEntries(
    // The document says which dialect its schemas have, and where each stands.
    Object.entries(made.schemas).map(([id, { $id: _id, $schema: _schema, ...schema }]) => [
      id,
      schema,
    ]),
  );
  return { names, schemas };
}

const problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  problems: z.array(problemDocument),
});

/** `write-record` gives WriteRecordDocument. */
function documentName(name: string): string {
  const words = name.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join("")}Document`;
}

function schemaNamed(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}
