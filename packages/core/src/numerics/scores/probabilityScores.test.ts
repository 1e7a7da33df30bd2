import { expect, test } from "vitest";
import { areaUnderCurve } from "./areaUnderCurve.ts";
import { averagePrecision } from "./averagePrecision.ts";
import { brierScore } from "./brierScore.ts";
import { expectedCalibrationError } from "./expectedCalibrationError.ts";
import { logScore } from "./logScore.ts";
import { murphyDecomposition } from "./murphyDecomposition.ts";
import { reliabilityTable } from "./reliabilityTable.ts";
import { skillScore } from "./skillScore.ts";

const said = [0.9, 0.6, 0.6, 0.3, 0.3, 0.2, 0.1, 0.05];
const came = [1, 1, 0, 1, 0, 0, 0, 0];

// numpy: ((p - y) ** 2).mean(); -(y * log(p) + (1 - y) * log(1 - p)).mean();
// scipy: mannwhitneyu(p[y == 1], p[y == 0]).statistic / 15. The average precision by hand:
// (1 · 1 + 1 · 2/3 + 1 · 3/5) / 3
test("R60: agrees with numpy and scipy on a case one can check by hand", () => {
  expect(brierScore(said, came)).toBeCloseTo(0.1453125, 12);
  expect(logScore(said, came)).toBeCloseTo(0.4341152476152784, 12);
  expect(areaUnderCurve(said, came)).toBeCloseTo(0.8666666666666667, 12);
  expect(averagePrecision(said, came)).toBeCloseTo((1 + 2 / 3 + 3 / 5) / 3, 12);
});

test("takes true and false as outcomes", () => {
  const outcomes = came.map((outcome) => outcome === 1);
  expect(brierScore(said, outcomes)).toBe(brierScore(said, came));
});

test("does not depend on the order of forecasts, ties included", () => {
  const order = [3, 1, 7, 0, 2, 6, 5, 4];
  const shuffled = order.map((index) => said[index]!);
  const outcomes = order.map((index) => came[index]!);
  expect(areaUnderCurve(shuffled, outcomes)).toBe(areaUnderCurve(said, came));
  expect(averagePrecision(shuffled, outcomes)).toBe(averagePrecision(said, came));
});

test("compares nothing where all or none came", () => {
  expect(areaUnderCurve([0.2, 0.3], [1, 1])).toBeNaN();
  expect(areaUnderCurve([0.2, 0.3], [0, 0])).toBeNaN();
  expect(averagePrecision([0.2, 0.3], [0, 0])).toBeNaN();
});

test("forgives nothing that was called impossible", () => {
  expect(logScore([0], [1])).toBe(Infinity);
  expect(logScore([0, 1], [0, 1])).toBe(0);
});

test("sorts forecasts into bins, 1 into the last, and leaves empty ones out", () => {
  expect(reliabilityTable([0, 0.05, 0.1, 1], [0, 1, 0, 1])).toEqual([
    { from: 0, to: 0.1, count: 2, forecast: 0.025, observed: 0.5 },
    { from: 0.1, to: 0.2, count: 1, forecast: 0.1, observed: 0 },
    { from: 0.9, to: 1, count: 1, forecast: 1, observed: 1 },
  ]);
});

test("Murphy's parts add up to the Brier score of the bins' averages", () => {
  const table = reliabilityTable(said, came);
  const { reliability, resolution, uncertainty } = murphyDecomposition(table);
  expect(uncertainty).toBeCloseTo((3 / 8) * (5 / 8), 12);
  const averages = said.map(
    (value) => table.find(({ from, to }) => value >= from && value < to)?.forecast ?? Number.NaN,
  );
  expect(reliability - resolution + uncertainty).toBeCloseTo(brierScore(averages, came), 12);
});

test("the calibration error weighs each bin's distance by its count", () => {
  const table = reliabilityTable([0.25, 0.25, 0.75], [0, 1, 1]);
  expect(expectedCalibrationError(table)).toBeCloseTo((2 * 0.25 + 0.25) / 3, 12);
});

test("skill is 0 for the reference itself and 1 for a perfect forecast", () => {
  expect([skillScore(0.2, 0.2), skillScore(0, 0.2)]).toEqual([0, 1]);
});

test("refuses what is no forecast", () => {
  expect(() => brierScore([0.5], [])).toThrow("not 0 for 1");
  expect(() => brierScore([], [])).toThrow("not 0 for 0");
  expect(() => logScore([1.5], [1])).toThrow("not at 1.5");
  expect(() => logScore([0.5], [2])).toThrow("not 2");
});
