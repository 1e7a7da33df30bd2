import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyUnit } from "../testing/arbitraries.ts";
import { readDelimited } from "./readDelimited.ts";
import { writeDelimited } from "./writeDelimited.ts";

const cellsOf = (text: string) => readDelimited(text).rows.map((row) => row.cells);

test.each([
  ["commas", "id,title\na,b", ","],
  ["semicolons", "id;title\na;b", ";"],
  ["tabs", "id\ttitle\na\tb", "\t"],
  ["semicolons around quoted commas", 'id;"a, b, c";kind\n1;2;3', ";"],
  ["Excel's own line that names it", "sep=;\nid;a,b,c\n1;2", ";"],
  ["nothing at all", "id\na", ","],
])("R53: the separator is found by %s", (_by, text, separator) => {
  expect(readDelimited(text).separator).toBe(separator);
});

test.each(["\r\n", "\n", "\r"])("R53: rows end with %j", (end) => {
  expect(cellsOf(`a,b${end}c,d${end}`)).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

test("R53: a byte-order mark is no part of the first cell", () => {
  expect(cellsOf("\uFEFFid,title")).toEqual([["id", "title"]]);
});

test("quotes hold separators, line ends and doubled quotes", () => {
  expect(cellsOf('a,"b, ""c""\r\nd",e\n')).toEqual([["a", 'b, "c"\r\nd', "e"]]);
});

test("a quote inside a plain cell is a quote", () => {
  expect(cellsOf('a,5" gun')).toEqual([["a", '5" gun']]);
});

test("a row is numbered by the line on which it begins", () => {
  const text = 'id,title\n\n"a","two\nlines"\n,,\nb,c';
  expect(readDelimited(text).rows.map((row) => row.line)).toEqual([1, 3, 6]);
});

test.each([
  ["is opened and never closed", 'a,b\n"c,d\ne,f', '"c,d'],
  ["text follows a closing quote", 'a,b\n"c"d,e\ne,f', '"c"d,e'],
])("where %s, that row alone is spoilt", (fault, text, raw) => {
  const [, broken, next] = readDelimited(text).rows;
  expect(broken).toMatchObject({ line: 2, raw, fault: expect.stringContaining(fault) });
  expect(next?.cells).toEqual(["e", "f"]);
});

test("what is written is read back, whatever the cells", () => {
  const cell = fc.oneof(
    fc.string({ unit: anyUnit, maxLength: 8 }),
    fc.string({
      maxLength: 8,
      unit: fc.constantFrom('"', ",", ";", "\t", "\r", "\n", "=", "'", " "),
    }),
  );
  const row = fc
    .array(cell, { minLength: 1, maxLength: 4 })
    .filter((cells) => cells.some((text) => text.trim() !== ""));
  const rows = fc.array(row, { maxLength: 4 });
  const options = fc.record({
    separator: fc.constantFrom("," as const, ";" as const, "\t" as const),
    byteOrderMark: fc.boolean(),
  });
  fc.assert(
    fc.property(rows, options, (given, how) => {
      // The first row decides on the separator, as a header does.
      const header = ["id", "title", "kind", "note"];
      expect(cellsOf(writeDelimited([header, ...given], how))).toEqual([header, ...given]);
    }),
  );
});

test("a million quotes cost no more than their number", () => {
  const text = `a\n${'"\n'.repeat(500_000)}"`;
  expect(readDelimited(text).rows.length).toBeGreaterThan(0);
});
