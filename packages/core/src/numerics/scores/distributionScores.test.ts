import * as fc from "fast-check";
import { expect, test } from "vitest";
import { negativeBinomialLogProbability } from "../special/negativeBinomialLogProbability.ts";
import { poissonLogProbability } from "../special/poissonLogProbability.ts";
import { intervalScore } from "./intervalScore.ts";
import { rankedScoreOfCounts } from "./rankedScoreOfCounts.ts";
import { rankedScoreOfSamples } from "./rankedScoreOfSamples.ts";
import { wilsonInterval } from "./wilsonInterval.ts";

const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
const bursty = (count: number) => negativeBinomialLogProbability(count, 2.5, 0.6);

// numpy: abs(x - y).mean() - abs(x[:, None] - x).mean() / 2
test("R60: scores samples as numpy does, pair by pair", () => {
  expect(rankedScoreOfSamples([7, 0, 3, 1, 0], 2)).toBeCloseTo(0.84, 12);
  expect(rankedScoreOfSamples([3], 5)).toBe(2);
  expect(() => rankedScoreOfSamples([], 1)).toThrow("at least one");
});

test("agrees with the mean over all pairs, written out", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: -9, max: 9 }),
      (samples, observed) => {
        const pairs = samples.flatMap((one) => samples.map((two) => Math.abs(one - two)));
        const expected = mean(samples.map((x) => Math.abs(x - observed))) - mean(pairs) / 2;
        expect(rankedScoreOfSamples(samples, observed)).toBeCloseTo(expected, 12);
      },
    ),
  );
});

// scipy: ((poisson.cdf(k, 2.5) - (k >= 4)) ** 2).sum() over k to 10,000; the same with nbinom(.6, .6 / 3.1)
test("R60: scores distributions of counts as scipy's sums do", () => {
  const poisson = rankedScoreOfCounts((count) => poissonLogProbability(count, 2.5), 4);
  expect(poisson).toBeCloseTo(0.9727607867632038, 9);
  expect(rankedScoreOfCounts(bursty, 4)).toBeCloseTo(1.5499517370585914, 9);
});

test("an interval pays for its width, and for missing by how much", () => {
  const interval = { lower: 1, upper: 5 };
  expect([0, 3, 9].map((observed) => intervalScore(interval, observed, 0.1))).toEqual([24, 4, 84]);
});

// scipy 1.17.1: binomtest(k, n).proportion_ci(method="wilson")
test.each([
  [0, 10, 0, 0.27753279986288926],
  [3, 17, 0.061911266376209945, 0.4102945856883412],
  [10, 10, 0.7224672001371109, 1],
])("the interval of %d of %d agrees with scipy", (successes, trials, lower, upper) => {
  const interval = wilsonInterval(successes, trials);
  expect(interval.lower).toBeCloseTo(lower, 12);
  expect(interval.upper).toBeCloseTo(upper, 12);
});

test("there is no share of nothing", () => {
  expect(() => wilsonInterval(0, 0)).toThrow("not 0 of 0");
  expect(() => wilsonInterval(3, 2)).toThrow("not 3 of 2");
});
