import { expect, it } from "vitest";
import { portFrom } from "./portFrom.ts";

it.each([
  [undefined, 3000],
  ["", 3000],
  ["8080", 8080],
  ["0", undefined],
  ["65536", undefined],
  ["3000x", undefined],
  ["-1", undefined],
])("reads %s as %s", (text, port) => {
  expect(portFrom(text)).toBe(port);
});
