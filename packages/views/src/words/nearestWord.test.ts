import { expect, test } from "vitest";
import { nearestWord } from "./nearestWord.ts";

const words = ["analyse", "check", "cases", "json", "as-of"];

test.each([
  ["analize", "analyse"],
  ["chek", "check"],
  ["case", "cases"],
  ["jsn", "json"],
  ["asof", "as-of"],
  ["belarus", undefined],
  ["x", undefined],
  ["", undefined],
])("%j was perhaps meant to be %j", (given, meant) => {
  expect(nearestWord(given, words)).toBe(meant);
});
