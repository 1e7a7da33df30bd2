import { expect, test } from "vitest";
import { coal } from "../fixtures/knownSeries.ts";
import { negativeBinomialSize } from "./negativeBinomialSize.ts";

test("divides the squared means by the spread beyond Poisson, summed over whole windows", () => {
  expect(negativeBinomialSize([0, 0, 0, 4], { window: 4 })).toBeCloseTo(1 / 3, 12);
  expect(negativeBinomialSize([0, 0, 0, 4, 0, 2, 0, 2, 9], { window: 4 })).toBeCloseTo(
    2 / (3 + 1 / 3),
    12,
  );
});

// numpy 1.24.2: w = coal[:112].reshape(4, 28); m = w.mean(1); v = w.var(1, ddof=1)
// (m**2).sum() / (v - m).sum()
test("agrees with numpy on the coal mines", () => {
  expect(negativeBinomialSize(coal)).toBeCloseTo(53.136525974025936, 9);
});

test("answers the largest size where counts spread no more than Poisson, or there are none", () => {
  expect(negativeBinomialSize([1, 1, 1, 1])).toBe(100);
  expect(negativeBinomialSize([0, 0, 0], { most: 9 })).toBe(9);
  expect(negativeBinomialSize([])).toBe(100);
});

test("stays above its least size on one burst", () => {
  expect(negativeBinomialSize([...Array<number>(27).fill(0), 90])).toBe(0.05);
});

test("refuses a window of one day", () => {
  expect(() => negativeBinomialSize([1], { window: 1 })).toThrow("not 1");
});
