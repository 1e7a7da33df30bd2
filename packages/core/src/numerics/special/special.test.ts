import { expect, test } from "vitest";
import { betaShare } from "./betaShare.ts";
import { gammaTail } from "./gammaTail.ts";
import { logBeta } from "./logBeta.ts";
import { logGamma } from "./logGamma.ts";
import { negativeBinomialLogProbability } from "./negativeBinomialLogProbability.ts";
import { poissonLogProbability } from "./poissonLogProbability.ts";
import { timesItsLogarithm } from "./timesItsLogarithm.ts";

const expectClose = (actual: number, expected: number, tolerance: number) =>
  expect(Math.abs(actual - expected)).toBeLessThan(tolerance * Math.max(1, Math.abs(expected)));

// scipy 1.17.1: scipy.special.gammaln(x)
test.each([
  [0.001, 6.907178885383853],
  [0.5, 0.5723649429247],
  [1.5, -0.12078223763524526],
  [10, 12.801827480081469],
  [100.25, 360.28455963776423],
  [1e5, 1051287.7089736569],
])("logGamma(%d) agrees with scipy", (x, expected) => {
  expectClose(logGamma(x), expected, 1e-14);
});

test("logGamma is exact at 1 and 2 to a few digits of the last place, and has no value below 0", () => {
  expectClose(logGamma(1), 0, 1e-14);
  expectClose(logGamma(2), 0, 1e-14);
  expect([logGamma(0), logGamma(-0.5)]).toEqual([Infinity, Number.NaN]);
});

// scipy 1.17.1: scipy.special.betaln(a, b)
test.each([
  [0.6, 4, -0.4038638267411899],
  [4380, 7300, -7730.097060032378],
])("logBeta(%d, %d) agrees with scipy", (a, b, expected) => {
  expectClose(logBeta(a, b), expected, 1e-13);
});

// scipy 1.17.1: scipy.special.betainc(a, b, x)
test.each([
  [0.2, 0.5, 3, 0.733430296619931],
  [0.9, 30, 2, 0.1695646331008649],
  [0.5, 1000, 1000, 0.5],
  [0.001, 0.1, 0.1, 0.25424165658860826],
  // Just above the mode, where rounding puts both sides above theirs.
  [0.06832298136645965, 1.2, 29, 0.8274746054232281],
  [0, 2, 2, 0],
  [1, 2, 2, 1],
])("betaShare(%d, %d, %d) agrees with scipy", (x, a, b, expected) => {
  expectClose(betaShare(x, a, b), expected, 1e-11);
});

// scipy 1.17.1: scipy.special.gammaincc(a, x)
test.each([
  [0.5, 1.92, 0.05004352124870519],
  [3, 1, 0.9196986029286058],
  [3, 9, 0.006232195106377317],
  [500, 520, 0.18469114909874365],
  [3, 0, 1],
  [3, 5000, 0],
])("gammaTail(%d, %d) agrees with scipy", (a, x, expected) => {
  expectClose(gammaTail(a, x), expected, 1e-11);
});

// scipy 1.17.1: scipy.stats.poisson.logpmf(4, 2.5); scipy.stats.nbinom.logpmf(4, .6, .6 / 3.1)
test("R52: the probabilities of counts agree with scipy, and a mean of 0 allows only 0", () => {
  expectClose(poissonLogProbability(4, 2.5), -2.0128909028513253, 1e-14);
  expectClose(negativeBinomialLogProbability(4, 2.5, 0.6), -2.828212694000738, 1e-14);
  expect([poissonLogProbability(0, 0), poissonLogProbability(1, 0)]).toEqual([0, -Infinity]);
  expect(negativeBinomialLogProbability(0, 0, 1)).toBe(0);
  expect(negativeBinomialLogProbability(2, 0, 1)).toBe(-Infinity);
  expectClose(negativeBinomialLogProbability(0, 1, 1), Math.log(0.5), 1e-14);
});

test("x ln x is 0 at 0", () => {
  expect([timesItsLogarithm(0), timesItsLogarithm(1)]).toEqual([0, 0]);
});
