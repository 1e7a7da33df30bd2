import { expect, test } from "vitest";
import { sizeWords } from "./sizeWords.ts";

test.each([
  [0, "0 bytes"],
  [999, "999 bytes"],
  [1000, "1.0 kB"],
  [412_300_000, "412 MB"],
  [20e9, "20 GB"],
])("%i is %s", (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
