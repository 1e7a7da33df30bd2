import {
  averageRunLength,
  cusum,
  ewmaStart,
  ewmaStep,
  negativeBinomialLogProbability,
  poissonLogProbability,
  poissonScore,
} from "@harmel/core";
import { expect, test } from "vitest";
import {
  hasReference,
  largestDifference,
  orSkipped,
  referenceNumbers,
  seriesOf,
} from "./referenceNumbers.ts";

interface Charts {
  poisson_cusum: {
    lambda0: number;
    lambda1: number;
    h: number;
    first40: number[];
    alarms: number[];
  };
  ewma: { lam: number; L: number; first40: number[]; limit_first10: number[]; alarms: number[] };
  arl: {
    poisson_cusum: { lam: number; k: number; h: number; scale: number; arl: number }[];
    negbin_vs_poisson_cusum: { mu: number; size: number; k: number; h: number; arl: number }[];
  };
}
const days = (k: number, h: number, logProbability: (count: number) => number) =>
  averageRunLength({ score: { weight: 1, drift: k }, threshold: h, steps: 2 * h, logProbability });
const charts = () => referenceNumbers<Charts>("misc_py");

test.runIf(hasReference)(`sums and alarms are those of numpy's Poisson CUSUM${orSkipped}`, () => {
  const { lambda0, lambda1, h, first40, alarms } = charts().poisson_cusum;
  const score = poissonScore(lambda0, lambda1);
  const found = cusum(seriesOf("syn_poisson"), { score, threshold: h * score.weight });
  const sums = found.sums.subarray(0, 40).map((sum) => sum / score.weight);
  expect(largestDifference(sums, first40)).toBeLessThan(1e-13);
  expect(found.alarms.map(({ at }) => at)).toEqual(alarms);
});

test.runIf(hasReference)(
  `averages, limits and alarms are those of numpy's EWMA${orSkipped}`,
  () => {
    const { lam, L, first40, limit_first10: limits, alarms } = charts().ewma;
    const options = { weight: lam, limit: L, mean: 0, standardDeviation: 1 };
    let state = ewmaStart(options);
    const facts = seriesOf("syn_gauss").map((x) => {
      const [next, said] = ewmaStep(state, x, options);
      state = next;
      return said;
    });
    const averages = facts.slice(0, 40).map(({ average }) => average);
    expect(largestDifference(averages, first40)).toBeLessThan(1e-14);
    const widths = facts.slice(0, 10).map(({ limit }) => limit);
    expect(largestDifference(widths, limits)).toBeLessThan(1e-14);
    expect(facts.flatMap(({ alarm }, at) => (alarm ? [at] : []))).toEqual(alarms);
  },
);

test.runIf(hasReference)(
  `days until an alarm are those of Brook and Evans' chain${orSkipped}`,
  () => {
    const { poisson_cusum: poisson, negbin_vs_poisson_cusum: negbin } = charts().arl;
    for (const { lam, k, h, arl } of poisson) {
      const found = days(k, h, (count) => poissonLogProbability(count, lam));
      expect(Math.abs(found / arl - 1)).toBeLessThan(1e-7);
    }
    for (const { mu, size, k, h, arl } of negbin) {
      const found = days(k, h, (count) => negativeBinomialLogProbability(count, mu, size));
      expect(Math.abs(found / arl - 1)).toBeLessThan(1e-9);
    }
  },
);
