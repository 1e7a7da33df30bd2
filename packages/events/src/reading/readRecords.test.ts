import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readRecords } from "./readRecords.ts";

async function records(text: string, isQuoted: boolean, size = 1000) {
  async function* chunks() {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const found = [];
  for await (const batch of readRecords(chunks(), isQuoted)) found.push(...batch);
  return found.map(({ line, bytes }) => [line, bytes.toString()]);
}

test("numbers rows by the line on which they begin, past empty and quoted lines", async () => {
  expect(await records('a\r\n\r\n"b\nb",c\n"d ""e"""\nf', true)).toEqual([
    [1, "a"],
    [3, '"b\nb",c'],
    [5, '"d ""e"""'],
    [6, "f"],
  ]);
});

test("sees no quotes where a format has none", async () => {
  expect(await records('"a\nb', false)).toEqual([
    [1, '"a'],
    [2, "b"],
  ]);
});

test("leaves a byte order mark out", async () => {
  expect(await records("\uFEFFa\n", false)).toEqual([[1, "a"]]);
});

test("gives the same rows wherever the chunks end", async () => {
  const text = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r\n", "é") });
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.integer({ min: 1, max: 7 }),
      fc.boolean(),
      async (all, size, isQuoted) => {
        expect(await records(all, isQuoted, size)).toEqual(await records(all, isQuoted));
      },
    ),
  );
});
