import { expect, test } from "vitest";
import { literal } from "./literal.ts";

test.each([
  ["plain", "'plain'"],
  ["it's", String.raw`'it\'s'`],
  ["\\", String.raw`'\\'`],
  ["\\'; drop table events; --", String.raw`'\\\'; drop table events; --'`],
  ["\0", String.raw`'\0'`],
  ["ё", "'ё'"],
])("writes %j so that it cannot end early", (text, written) => {
  expect(literal(text)).toBe(written);
});
