import { expect, test } from "vitest";
import type { Rating, Score } from "../casebook/turn.ts";
import { cellOf } from "./cellOf.ts";

const rating = (rater: string, score: Score, on = "2025-01-01"): Rating => {
  return { item: "i", explanation: "e", rater, score, on, rationale: "r" };
};

test("R37: a cell is the mean over raters, with their spread", () => {
  const cell = cellOf("e", [rating("two", "inconsistent"), rating("one", "very-consistent")]);
  expect([cell.mean, cell.spread]).toEqual([3.5, 3]);
  expect(cell.ratings.map(({ rater }) => rater)).toEqual(["one", "two"]);
});

test("R37: a rater who finds it not applicable stays out of the mean", () => {
  const cell = cellOf("e", [rating("one", "not-applicable"), rating("two", "consistent")]);
  expect([cell.mean, cell.spread, cell.missing]).toEqual([4, null, undefined]);
});

test("R37: of a rater's two ratings the later counts, in whatever order they stand", () => {
  const both = [rating("one", "consistent", "2025-02-01"), rating("one", "inconsistent")];
  expect(cellOf("e", both).mean).toBe(4);
  expect(cellOf("e", both.toReversed())).toEqual(cellOf("e", both));
});

test("R37: a cell says why it has no mean", () => {
  expect(cellOf("e", []).missing).toBe("not rated");
  expect(cellOf("e", [rating("one", "not-applicable")]).missing).toBe("not applicable");
});
