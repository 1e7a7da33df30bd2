import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Fault } from "../Fault.ts";
import type { HttpPlace } from "../operation.ts";
import { inputOf } from "./inputOf.ts";
import { operations } from "../operations.ts";
import { inputParts } from "./inputParts.ts";
import { placed } from "./placed.ts";
import { faultOf, problemOf } from "./problemOf.ts";
import { requestOf } from "./requestOf.ts";

const record: HttpPlace = {
  method: "put",
  path: "/cases/{case}/records/{list}/{id}",
  body: "record",
  ifMatch: "revision",
};
const copy: HttpPlace = { method: "post", path: "/cases/{case}/copy" };
const search: HttpPlace = { method: "get", path: "/search" };

const text = fc.string({ minLength: 1, unit: "binary" });

/** What comes in after a request went through an address. */
function through(place: HttpPlace, input: Record<string, unknown>) {
  const request = requestOf(place, input);
  const { search: query, pathname } = new URL(
    `http://x${request.path}?${new URLSearchParams(request.query).toString()}`,
  );
  return inputOf(place, {
    ...request,
    path: pathname,
    query: Object.fromEntries(new URLSearchParams(query)),
  });
}

test("what a client sends is what a server reads, whatever the words", () => {
  fc.assert(
    fc.property(text, text, text, fc.nat(), fc.dictionary(text, fc.jsonValue()), (...given) => {
      const [name, list, id, revision, body] = given;
      // A part of a path that is only dots is read as a way up: it names nothing on either side.
      fc.pre(![name, list, id].some((part) => /^\.{1,2}$/.test(part)));
      const input = { case: name, list, id, revision, record: body, why: name };
      expect(through(record, input)).toEqual(input);
      expect(through(copy, { case: name, id })).toEqual({ case: name, id });
      expect(through(search, { q: name })).toEqual({ q: name });
    }),
  );
});

test("a field cannot be given by the address and the body at once", () => {
  const request = { method: "post", path: "/cases/mine/copy", query: {} } as const;
  expect(() => inputOf(copy, { ...request, body: { case: "other" } })).toThrow(
    "is given twice: case",
  );
});

test("a fault is the same fault after it was sent, without a path of the server", () => {
  const conflicts = [{ list: "places", id: "x", read: 1, revision: 2, fields: ["name"] }];
  const fault = new Fault("conflict", { records: 1, case: "mine" }, { conflicts });
  const sent = JSON.parse(JSON.stringify(problemOf(fault, "/srv/harmel")));
  expect(faultOf(sent)).toMatchObject({
    code: "conflict",
    exit: 1,
    message: fault.message,
    problems: fault.problems,
    conflicts,
  });
  const inside = new Fault("store-busy", { file: "/srv/harmel/casebooks.sqlite" });
  expect(JSON.stringify(problemOf(inside, "/srv/harmel"))).not.toContain("/srv/harmel");
  const ours = Fault.from(new Error("secret at /srv/elsewhere:3"));
  expect(JSON.stringify(problemOf(ours, "/srv/harmel"))).not.toContain("secret");
});

test("what is no word of a Harmel server is no fault of one", () => {
  for (const json of [undefined, null, [], "x", {}, { code: "constructor" }, { code: 3 }]) {
    expect(faultOf(json)).toBeUndefined();
  }
});

test("whoever reads the document is told what each parameter and field of a body is for", () => {
  const untold = placed(operations).flatMap((operation) => {
    const { parameters, body } = inputParts(operation);
    const fields = Object.entries((body?.["properties"] ?? {}) as Record<string, object>);
    return [
      ...parameters.filter((one) => !("description" in one)).map((one) => one["name"]),
      ...fields.filter(([, field]) => !("description" in field)).map(([name]) => name),
    ].map((name) => `${operation.name} ${String(name)}`);
  });
  expect(untold).toEqual([]);
});
