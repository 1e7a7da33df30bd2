import { operations, placed } from "@harmel/operations";
import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { api } from "./testing/api.ts";

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly { readonly in: string }[];
}

async function paths(): Promise<readonly (readonly [string, string, Described])[]> {
  await using server = await api();
  const document = await server.read("/openapi.json");
  return Object.entries<Record<string, Described>>(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => [path, method, described] as const),
  );
}

test("the document is valid OpenAPI 3.1, its references too", async () => {
  await using server = await api();
  const validator = new Validator();
  const result = await validator.validate(await server.read("/openapi.json"));
  expect(result).toMatchObject({ valid: true });
  expect(validator.version).toBe("3.1");
  expect(() => validator.resolveRefs()).not.toThrow();
});

test("every operation with a place in the API is described, at its place", async () => {
  const described = (await paths()).map(([path, method, { operationId }]) => {
    return `${method} ${path} ${operationId}`;
  });
  const wanted = placed(operations).map(({ name, http }) => `${http.method} ${http.path} ${name}`);
  expect(described.toSorted()).toEqual(wanted.toSorted());
});

test("every path that is described answers, with what its schema says or with a problem", async () => {
  await using server = await api();
  for (const [path, method] of await paths()) {
    const { response, problem } = await answered(server, path, method);
    expect(`${path} ${problem}`).not.toMatch(/ (?:route-unknown|method-wrong|unexpected)$/);
    const wrong = await server.ask(filled(path), { method: "PATCH" });
    expect([path, wrong.status]).toEqual([path, 405]);
    expect(response.status).toBeLessThan(500);
  }
});

test("what operations give is what their schemas say", async () => {
  await using server = await api();
  for (const { http, output } of placed(operations)) {
    if (http.method !== "get") continue;
    const { response } = await answered(server, http.path, "get");
    if (!response.ok) continue;
    const headers = { Accept: "application/json" };
    const document = await server.read(filled(http.path), { headers });
    expect([http.path, output.safeParse(document).error?.issues]).toEqual([http.path, undefined]);
  }
});

async function answered(server: Awaited<ReturnType<typeof api>>, path: string, method: string) {
  const response = await server.ask(filled(path), {
    method: method.toUpperCase(),
    ...((method === "post" || method === "put") && { body: {} }),
  });
  const isProblem = response.headers.get("content-type") === "application/problem+json";
  return { response, problem: isProblem ? (await response.clone().json()).code : undefined };
}

/** An address of what is there, where there can be. */
function filled(path: string): string {
  return path
    .replace("{case}", "belarus-ukraine-2024")
    .replace("{list}", "head")
    .replace("{id}", "head")
    .replace("{number}", "1");
}
