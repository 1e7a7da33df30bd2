import { expect, test } from "vitest";
import { durationWords, progressWords } from "./progressWords.ts";

test("says what is known, and leaves out what is not", () => {
  const file = "may.csv";
  expect(progressWords({ file, step: "storing" })).toBe("storing may.csv");
  expect(
    progressWords({ file, step: "reading", share: 0.999, rows: 1200, rowsPerSecond: 300_000 }),
  ).toBe("reading may.csv: 99 %, 1,200 rows, 300,000 rows a second");
  expect(
    progressWords({ file, step: "reading", rows: 10, isEstimate: true, secondsLeft: 80 }),
  ).toBe("reading may.csv: about 10 rows, 1 min 20 s left");
});

test("a hostile name stays text on one line", () => {
  expect(progressWords({ file: "a\u001B[2Jb\nc", step: "reading" })).not.toMatch(/\p{Cc}/u);
});

test.each([
  [0, "0 s"],
  [59, "59 s"],
  [60, "1 min 0 s"],
  [3599, "59 min 59 s"],
  [3725, "1 h 2 min"],
])("%i seconds are %s", (seconds, words) => {
  expect(durationWords(seconds)).toBe(words);
});
