import { expect, test } from "vitest";
import { whereJsonBreaks } from "./whereJsonBreaks.ts";

function where(text: string) {
  try {
    JSON.parse(text);
  } catch (fault) {
    return whereJsonBreaks(text, fault as SyntaxError);
  }
  return undefined;
}

test.each([
  ["hello", 0, "unexpected token 'h'"],
  ['{"a": 1,}', 8, "expected double-quoted property name"],
  ['{"a": tru}', 9, "unexpected token '}'"],
  ['{"a": 1', 7, "expected ',' or '}' after property value"],
  ["[[", 2, "unexpected end"],
  ["[1]]", 3, "unexpected non-whitespace character"],
  ['{"a": "x\ny"}', 8, "bad control character"],
  ["\n\n  <html>", 4, "unexpected token '<'"],
  [`${"[".repeat(100_000)}x`, 100_000, "unexpected token 'x'"],
])("%j breaks where it does", (text, offset, what) => {
  expect(where(text)).toEqual({ offset, what });
});
