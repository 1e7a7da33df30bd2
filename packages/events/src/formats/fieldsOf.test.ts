import { expect, test } from "vitest";
import { fieldsOf } from "./fieldsOf.ts";

test.each([
  ["a,b,,c", ["a", "b", "", "c"]],
  ['"a,b",c', ["a,b", "c"]],
  ['"say ""no""",c', ['say "no"', "c"]],
  ['a,"",""', ["a", "", ""]],
  ['"open,c', ["open,c"]],
  ['"two\nlines",c', ["two\nlines", "c"]],
  ["", [""]],
  ["a,", ["a", ""]],
  ['"a",', ["a", ""]],
])("reads %j as %j", (line, fields) => {
  expect(fieldsOf(line, ",")).toEqual(fields);
});

test("leaves quotes alone where a format has none", () => {
  expect(fieldsOf('"a\tb"', "\t", false)).toEqual(['"a', 'b"']);
});
