import { expect, test } from "vitest";
import { comparePair } from "./comparePair.ts";
import { meetsGrade } from "./meetsGrade.ts";
import { ranksOf } from "./ranksOf.ts";
import { rankRows } from "./rankRows.ts";

const cell = (mean: number | null) => ({ explanation: "", mean, spread: null, ratings: [] });

test("ties share a rank and the next one is skipped", () => {
  expect(ranksOf([8, 5, null, 5])).toEqual([3, 1, null, 1]);
});

test("sums of decimals that end a hair apart tie", () => {
  expect(ranksOf([0.1 + 0.2, 0.3])).toEqual([1, 1]);
});

test("R36: a background motive and a rival without a rated item are not ranked", () => {
  const places = rankRows(
    [{ id: "rival" }, { id: "always", standing: "background" }, { id: "empty" }],
    [{ cells: [cell(1), cell(5), cell(null)] }],
  );
  expect(places.map(({ rank, unranked }) => unranked ?? rank)).toEqual([
    1,
    "background",
    "no rated item",
  ]);
});

test("R39: two explanations are compared on the cells they share", () => {
  const pair = comparePair({ id: "a", means: [1, null, 2] }, { id: "b", means: [null, 1, 2] });
  expect(pair).toEqual({
    pair: ["a", "b"],
    shared: 1,
    inconsistency: [1, 1],
    ahead: "equal",
  });
});

test("two explanations that share no cell are not compared", () => {
  const pair = comparePair({ id: "a", means: [1, null] }, { id: "b", means: [null, 5] });
  expect(pair.ahead).toBe("no shared item");
});

test.each([
  ["C", 3, true],
  ["C", 4, false],
  ["D", 1, false],
  ["F", 2, false],
  ["A", 6, false],
  ["B", undefined, true],
] as const)("R39: grade %s%s meets C3: %s", (reliability, credibility, expected) => {
  expect(meetsGrade({ reliability, credibility })).toBe(expected);
});
