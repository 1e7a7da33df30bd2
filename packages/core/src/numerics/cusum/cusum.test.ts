import * as fc from "fast-check";
import { expect, test } from "vitest";
import { negativeBinomialLogProbability } from "../special/negativeBinomialLogProbability.ts";
import { poissonLogProbability } from "../special/poissonLogProbability.ts";
import { averageRunLength } from "./averageRunLength.ts";
import { cusum } from "./cusum.ts";
import { cusumStart, cusumStep } from "./cusumStep.ts";
import { negativeBinomialScore } from "./negativeBinomialScore.ts";
import { poissonScore } from "./poissonScore.ts";

test("adds up the evidence, alarms at the threshold, names the onset and starts again", () => {
  const { alarms, sums } = cusum([0, 2, 0, 3, 0], { score: { weight: 1, drift: 1 }, threshold: 2 });
  expect([...sums]).toEqual([0, 1, 0, 2, 0]);
  expect(alarms).toEqual([{ at: 3, onset: 3 }]);
});

// scipy 1.17.1: poisson.logpmf(4, 2) - poisson.logpmf(4, .5);
// nbinom.logpmf(4, .6, .6 / 2.6) - nbinom.logpmf(4, .6, .6 / 1.1)
test("a score is the log-likelihood ratio of a count, as scipy gives it", () => {
  const poisson = poissonScore(0.5, 2);
  expect(poisson.weight * 4 - poisson.drift).toBeCloseTo(4.045177444479562, 12);
  const bursty = negativeBinomialScore(0.5, 2, 0.6);
  expect(bursty.weight * 4 - bursty.drift).toBeCloseTo(1.5882516244532492, 12);
});

test("a score is the ratio of our own probabilities, and tends to Poisson's with the size", () => {
  for (const count of [0, 1, 7]) {
    const { weight, drift } = negativeBinomialScore(0.2, 1, 0.7);
    const ratio =
      negativeBinomialLogProbability(count, 1, 0.7) -
      negativeBinomialLogProbability(count, 0.2, 0.7);
    expect(weight * count - drift).toBeCloseTo(ratio, 12);
  }
  const near = negativeBinomialScore(0.2, 1, 1e9);
  expect(near.weight).toBeCloseTo(poissonScore(0.2, 1).weight, 8);
  expect(near.drift).toBeCloseTo(poissonScore(0.2, 1).drift, 8);
});

test("R59: the stream agrees with the batch", () => {
  const options = { score: negativeBinomialScore(0.3, 1.5, 0.6), threshold: 2 };
  fc.assert(
    fc.property(fc.array(fc.nat(6), { maxLength: 80 }), (series) => {
      const { sums, alarms } = cusum(series, options);
      let state = cusumStart;
      for (const [at, count] of series.entries()) {
        const [next, facts] = cusumStep(state, count, options);
        state = next;
        expect(facts.sum).toBe(sums[at]);
        expect(facts.alarm).toBe(alarms.some((alarm) => alarm.at === at));
      }
    }),
  );
});

// numpy: Brook and Evans 1972 with 10 and 16 states, from 0.
test.each([
  [5, (count: number) => poissonLogProbability(count, 0.5), 58890.60889535617],
  [5, (count: number) => poissonLogProbability(count, 2), 9.438292871556012],
  [8, (count: number) => poissonLogProbability(count, 1), 2827.311778627134],
  [5, (count: number) => negativeBinomialLogProbability(count, 0.5, 0.6), 359.04158189805224],
])("the days until an alarm at %d agree with Brook and Evans' chain", (h, logProbability, days) => {
  const score = { weight: 1, drift: 1.5 };
  const found = averageRunLength({ score, threshold: h, steps: 2 * h, logProbability });
  expect(Math.abs(found / days - 1)).toBeLessThan(1e-9);
});

test("refuses what has no meaning", () => {
  expect(() => poissonScore(2, 1)).toThrow("not -1");
  expect(() => negativeBinomialScore(1, 2, 0)).toThrow("not 0");
  expect(() => cusum([-1], { score: poissonScore(1, 2), threshold: 1 })).toThrow("-1");
});
