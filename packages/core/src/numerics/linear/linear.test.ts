import * as fc from "fast-check";
import { expect, test } from "vitest";
import { maximise } from "./maximise.ts";
import { solveInPlace } from "./solveInPlace.ts";

// numpy: linalg.solve([[0, 2, 1], [1, 1, 0], [3, 0, 1]], [7, 3, 6])
test("solves a system whose first pivot is 0", () => {
  const right = Float64Array.of(7, 3, 6);
  solveInPlace(Float64Array.of(0, 2, 1, 1, 1, 0, 3, 0, 1), right);
  for (const [index, value] of [1, 2, 3].entries()) expect(right[index]).toBeCloseTo(value, 12);
});

test("finds the top of one peak, wherever it lies between the bounds", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), (top) => {
      expect(maximise((x) => -((x - top) ** 2), 0, 1).at).toBeCloseTo(top, 6);
      expect(maximise((x) => -Math.abs(x - top), 0, 1).at).toBeCloseTo(top, 6);
    }),
  );
});

test("ends at a bound where the function rises towards it, and anywhere on a flat one", () => {
  expect(maximise((x) => x, 0, 1).at).toBeCloseTo(1, 5);
  expect(maximise(() => 3, 0, 1).value).toBe(3);
});

test("needs few calls for a smooth peak", () => {
  let calls = 0;
  const { at } = maximise(
    (x) => {
      calls += 1;
      return Math.sin(x);
    },
    0,
    3,
  );
  expect(at).toBeCloseTo(Math.PI / 2, 6);
  expect(calls).toBeLessThan(25);
});
