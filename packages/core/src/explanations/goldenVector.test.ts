import { expect, test } from "vitest";
import { diagnosticity } from "./diagnosticity.ts";
import { scoreOf } from "./scoreOf.ts";

// Worked by hand: five items over three explanations, one rater; null is "not applicable".
const rows = [
  [5, 1, 3],
  [4, 4, 4],
  [2, 5, 1],
  [null, 2, 5],
  [1, 1, 1],
];
const columns = [0, 1, 2].map((column) => rows.map((row) => row[column] ?? null));

test("R38: inconsistency of the golden vector is 5, 9 and 8", () => {
  expect(columns.map((means) => scoreOf(means).inconsistency)).toEqual([5, 9, 8]);
});

test("R38: consistency of the golden vector is 5, 5 and 5", () => {
  expect(columns.map((means) => scoreOf(means).consistency)).toEqual([5, 5, 5]);
});

test("R37: a cell without a number is not counted as rated", () => {
  expect(columns.map((means) => scoreOf(means).rated)).toEqual([4, 5, 5]);
});

// python3 -c "from statistics import pstdev as s; print(s([5,1,3]), s([4]*3), s([2,5,1]), s([2,5]))"
test.each([
  [0, 1.633],
  [1, 0],
  [2, 1.6997],
  [3, 1.5],
  [4, 0],
])("R38: diagnosticity of row %i of the golden vector is %d", (row, expected) => {
  expect(diagnosticity(rows[row] ?? [])).toBeCloseTo(expected, 4);
});

// python3 -c "from statistics import pstdev as s; print(s([3,2,5]))"
test("where not applicable counts as neutral the fourth row has 1.2472", () => {
  expect(diagnosticity([3, 2, 5])).toBeCloseTo(1.2472, 4);
});

test("diagnosticity is unknown with fewer than two numbers", () => {
  expect(diagnosticity([null, 5])).toBeNull();
});
