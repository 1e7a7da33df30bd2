import { expect, test } from "vitest";
import { segmentsOf } from "./segmentsOf.ts";

test("gives every segment its bounds, sum and mean", () => {
  expect(segmentsOf([0, 0, 3, 5], [2])).toEqual([
    { from: 0, to: 2, sum: 0, mean: 0 },
    { from: 2, to: 4, sum: 8, mean: 4 },
  ]);
  expect(segmentsOf([], [])).toEqual([]);
});
