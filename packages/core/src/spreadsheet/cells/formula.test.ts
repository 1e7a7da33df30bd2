import * as fc from "fast-check";
import { expect, test } from "vitest";
import { armed, defused } from "./formula.ts";

test.each(["=1", "+1", "-1", "@a", "\ta", "\ra", "\na", "'=1", "＝1", "＋1", "－1", "＠a"])(
  "R55: %j gets an apostrophe on the way out and loses it on the way in",
  (cell) => {
    expect(defused(cell)).toBe(`'${cell}`);
    expect(armed(defused(cell))).toBe(cell);
  },
);

test.each(["", "'", "'tis", "a=1", " =1", "''"])("%j is left alone both ways", (cell) => {
  expect(defused(cell)).toBe(cell);
  expect(armed(cell)).toBe(cell);
});

test("R55: the way in undoes the way out, whatever the text", () => {
  const cells = fc.string({ unit: fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "a") });
  fc.assert(fc.property(cells, (cell) => armed(defused(cell)) === cell));
});
