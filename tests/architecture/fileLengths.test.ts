import { expect, test } from "vitest";
import { sourceFiles } from "../support/repository/sourceFiles.ts";

const lengths = sourceFiles()
  .map(({ path, content }) => ({ path, lines: content.split("\n").length - 1 }))
  .toSorted((a, b) => b.lines - a.lines);
const longest = lengths.slice(0, 10).map(({ path, lines }) => `${lines} ${path}`);
const advice = `give each thing a file of its own; the longest are\n${longest.join("\n")}`;

test("half of all source files have 60 lines or fewer", () => {
  expect(lengths[Math.floor(lengths.length / 2)]?.lines ?? 0, advice).toBeLessThanOrEqual(60);
});

test("95 of 100 source files have fewer than 250 lines", () => {
  expect(lengths[Math.floor(lengths.length * 0.05)]?.lines ?? 0, advice).toBeLessThan(250);
});

test("no source file has more than 500 lines", () => {
  expect(
    lengths.filter(({ lines }) => lines > 500),
    advice,
  ).toEqual([]);
});
