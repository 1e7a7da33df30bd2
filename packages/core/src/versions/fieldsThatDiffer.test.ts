import * as fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../hash/canonicalJson.ts";
import { fieldsThatDiffer } from "./fieldsThatDiffer.ts";

const record = fc.object({
  key: fc.constantFrom("id", "a", "b", "c"),
  values: [fc.constantFrom("x", "y", 1, true, null)],
  maxDepth: 3,
});

test("R68: fields differ exactly where the canonical text does", () => {
  const property = fc.property(record, record, (before, after) => {
    const same = canonicalJson(before) === canonicalJson(after);
    expect(fieldsThatDiffer(before, after).length === 0).toBe(same);
    expect(fieldsThatDiffer(after, before)).toEqual(fieldsThatDiffer(before, after));
    expect(fieldsThatDiffer(before, JSON.parse(canonicalJson(before)))).toEqual([]);
  });
  fc.assert(property);
});

test("entries with an id are told apart by it, whatever their order", () => {
  const before = { questions: [{ id: "why", text: "Why?" }, { id: "who" }] };
  const after = { questions: [{ id: "when" }, { id: "who" }, { id: "why", text: "Why so?" }] };
  expect(fieldsThatDiffer(before, after)).toEqual(["questions[when]", "questions[why].text"]);
});

test("entries without an id are told apart by their place, where there are as many", () => {
  const evidence = [{ report: "r1", credibility: 2 }, { report: "r2" }];
  expect(
    fieldsThatDiffer({ evidence }, { evidence: [{ report: "r1", credibility: 3 }, evidence[1]] }),
  ).toEqual(["evidence[0].credibility"]);
  expect(fieldsThatDiffer({ evidence }, { evidence: evidence.slice(1) })).toEqual(["evidence"]);
});

test("a field that is undefined is absent, and null is a value", () => {
  expect(fieldsThatDiffer({ note: undefined }, {})).toEqual([]);
  expect(fieldsThatDiffer({ note: null }, {})).toEqual(["note"]);
});

test("a record that came or went differs as a whole", () => {
  expect(fieldsThatDiffer(undefined, { id: "a" })).toEqual([""]);
  expect(fieldsThatDiffer(undefined, undefined)).toEqual([]);
});
