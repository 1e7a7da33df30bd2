import {
  areaUnderCurve,
  averagePrecision,
  brierScore,
  expectedCalibrationError,
  intervalScore,
  logScore,
  murphyDecomposition,
  negativeBinomialLogProbability,
  poissonLogProbability,
  rankedScoreOfCounts,
  rankedScoreOfSamples,
  reliabilityTable,
  skillScore,
} from "@harmel/core";
import { expect, test } from "vitest";
import {
  hasReference,
  largestDifference,
  orSkipped,
  referenceNumbers,
} from "./referenceNumbers.ts";

interface Scores {
  p: number[];
  y: number[];
  brier: number;
  log_loss: number;
  auroc: number;
  average_precision: number;
  base_rate: number;
  brier_skill_vs_base: number;
  ece_10: number;
  murphy_10_equal_width_bins: {
    reliability: number;
    resolution: number;
    uncertainty: number;
    bins: [number, number, number, number][];
  };
  crps: {
    ensemble: { samples: number[]; obs: number; value: number };
    poisson: { lam: number; obs: number; value: number };
    negbin: { mu: number; size: number; obs: number; value: number };
  };
  interval_score: { l: number; u: number; obs: number; alpha: number; value: number }[];
}
const scores = () => referenceNumbers<{ scores: Scores }>("misc_py").scores;

test.runIf(hasReference)(
  `scores 300 probabilities as scikit-learn, pROC and numpy do${orSkipped}`,
  () => {
    const { p, y, ...expected } = scores();
    const brier = brierScore(p, y);
    const base = brierScore(
      p.map(() => expected.base_rate),
      y,
    );
    const table = reliabilityTable(p, y);
    const murphy = murphyDecomposition(table);
    const bins = table.map((bin) => [
      Math.round(bin.from * 10),
      bin.count,
      bin.forecast,
      bin.observed,
    ]);
    expect(brier).toBeCloseTo(expected.brier, 14);
    expect(logScore(p, y)).toBeCloseTo(expected.log_loss, 14);
    expect(areaUnderCurve(p, y)).toBeCloseTo(expected.auroc, 14);
    expect(averagePrecision(p, y)).toBeCloseTo(expected.average_precision, 14);
    expect(skillScore(brier, base)).toBeCloseTo(expected.brier_skill_vs_base, 13);
    expect(expectedCalibrationError(table)).toBeCloseTo(expected.ece_10, 14);
    const { bins: expectedBins, ...parts } = expected.murphy_10_equal_width_bins;
    expect(murphy.reliability).toBeCloseTo(parts.reliability, 14);
    expect(murphy.resolution).toBeCloseTo(parts.resolution, 14);
    expect(murphy.uncertainty).toBeCloseTo(parts.uncertainty, 14);
    expect(largestDifference(bins.flat(), expectedBins.flat())).toBeLessThan(1e-14);
  },
);

test.runIf(hasReference)(`scores distributions and intervals as numpy does${orSkipped}`, () => {
  const { crps, interval_score: intervals } = scores();
  const { ensemble, poisson, negbin } = crps;
  expect(rankedScoreOfSamples(ensemble.samples, ensemble.obs)).toBeCloseTo(ensemble.value, 14);
  const ofPoisson = (count: number) => poissonLogProbability(count, poisson.lam);
  expect(rankedScoreOfCounts(ofPoisson, poisson.obs)).toBeCloseTo(poisson.value, 10);
  const ofNegbin = (count: number) => negativeBinomialLogProbability(count, negbin.mu, negbin.size);
  expect(rankedScoreOfCounts(ofNegbin, negbin.obs)).toBeCloseTo(negbin.value, 10);
  for (const { l, u, obs, alpha, value } of intervals) {
    expect(intervalScore({ lower: l, upper: u }, obs, alpha)).toBeCloseTo(value, 12);
  }
});
