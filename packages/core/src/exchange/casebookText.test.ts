import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Casebook } from "../casebook/casebook.ts";
import { parseCasebook } from "../casebook/parseCasebook.ts";
import { documentOf, recordsOf } from "../casebook/recordsOf.ts";
import { casebookHash } from "../hash/casebookHash.ts";
import { fullCasebook } from "../testing/fullCasebook.ts";
import { smallCasebook } from "../testing/smallCasebook.ts";
import { casebookText } from "./casebookText.ts";

const byPlace = (casebook: Casebook) =>
  new Map(recordsOf(casebook).map(({ list, id, record }) => [`${list}/${id}`, record]));

test("R70: the text of a casebook gives every record back, and the same hash", () => {
  const property = fc.property(fullCasebook(), (casebook) => {
    const text = casebookText(casebook);
    const read = parseCasebook(JSON.parse(text));
    expect(byPlace(read)).toStrictEqual(byPlace(casebook));
    expect(casebookHash(read)).toBe(casebookHash(casebook));
    expect(casebookText(read)).toBe(text);
  });
  fc.assert(property);
});

test("R70: the same content gives the same text, whatever the order of keys and records", () => {
  const property = fc.property(fullCasebook(), (casebook) => {
    const reversed = recordsOf(casebook)
      .toReversed()
      .map((entry) => ({ ...entry, record: turned(entry.record) }));
    expect(casebookText(documentOf(reversed) as Casebook)).toBe(casebookText(casebook));
  });
  fc.assert(property, { numRuns: 30 });
});

test("R70: a changed field is a changed line", () => {
  const signal = { id: "troops", kind: "troop-deployment", on: "2024-03-01" };
  const before = casebookText(smallCasebook([signal])).split("\n");
  const after = casebookText(smallCasebook([{ ...signal, title: "Other" }])).split("\n");
  expect(after.length).toBe(before.length);
  expect(after.filter((line, index) => line !== before[index])).toEqual([
    '      "title": "Other",',
  ]);
});

test("R70: a record more is a block of lines more", () => {
  const coder = { id: "b", name: "B" };
  const before = casebookText(smallCasebook([], { coders: [{ id: "coder", name: "Coder" }] }));
  const after = casebookText(
    smallCasebook([], { coders: [{ id: "coder", name: "Coder" }, coder] }),
  );
  const block = '    {\n      "id": "b",\n      "name": "B"\n    },\n';
  expect(after.replace(block, "")).toBe(before);
});

/** The keys of a record back to front; its lists keep their order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, entry]) => [key, turned(entry)]);
  return Object.fromEntries(entries.toReversed());
}
