import {
  bocpd,
  negativeBinomialBeta,
  normalGamma,
  poissonGamma,
  type RunModel,
} from "@harmel/core";
import { expect, test } from "vitest";
import {
  entryOf,
  hasReference,
  largestDifference,
  orSkipped,
  referenceNumbers,
  seriesOf,
} from "./referenceNumbers.ts";

interface Run {
  series: string;
  model: string;
  hazard: number;
  params: Record<string, number>;
  log_evidence: number;
  map_run_length: number[];
  mean_run_length: number[];
  prob_run_lt: { k: number; values: number[] };
  posterior: Record<string, number[]>;
}
type Truncated = Record<string, Record<string, { map_equal_share: number; log_evidence: number }>>;

const modelOf = ({ model, params: { mu0, kappa0, alpha0, beta0, a, b, r } }: Run): RunModel => {
  if (model === "PoissonGamma") return poissonGamma(a, b);
  if (model === "NBBeta") return negativeBinomialBeta(r ?? Number.NaN, a, b);
  return normalGamma({ mean: mu0, weight: kappa0, shape: alpha0, rate: beta0 });
};

// Left out: a Gaussian of known variance (nile_gauss, syn_gauss_gauss), which we do not have.
const names = [
  "nile_nig",
  "syn_gauss_nig",
  "well_log_nig",
  "coal_pg",
  "syn_poisson_pg",
  "syn_negbin_pg",
  "syn_negbin_nb",
];
const runOf = (name: string) => {
  const run = entryOf(referenceNumbers<Record<string, Run>>("bocpd"), name);
  const unit = name === "well_log_nig" ? 1e5 : 1;
  return { run, series: seriesOf(run.series).map((value) => value / unit), model: modelOf(run) };
};

test.runIf(hasReference).each(names)(
  `gives the run lengths and the evidence of Adams and MacKay's algorithm: %s${orSkipped}`,
  (name) => {
    const { run, series, model } = runOf(name);
    const options = { model, hazard: run.hazard, keep: 5000, shortRun: run.prob_run_lt.k };
    const { facts, state } = bocpd(series, options);
    expect(state.logEvidence).toBeCloseTo(run.log_evidence, 10);
    expect(facts.map(({ mostProbableRun }) => mostProbableRun)).toEqual(run.map_run_length);
    const means = facts.map(({ meanRun }) => meanRun);
    expect(largestDifference(means, run.mean_run_length)).toBeLessThan(1e-9);
    const news = facts.map(({ newRun }) => newRun);
    expect(largestDifference(news, run.prob_run_lt.values)).toBeLessThan(1e-12);
    for (const [days, posterior] of Object.entries(run.posterior)) {
      const { logWeights } = bocpd(series.slice(0, Number(days)), options).state;
      expect(largestDifference(logWeights.map(Math.exp), posterior)).toBeLessThan(1e-12);
    }
  },
);

test.runIf(hasReference).each(names)(
  `gives the same when only the best 20, 50, 100 or 200 run lengths are kept: %s${orSkipped}`,
  (name) => {
    const { run, series, model } = runOf(name);
    const truncated = entryOf(
      referenceNumbers<{ truncation: Truncated }>("bocpd").truncation,
      name,
    );
    expect(Object.keys(truncated)).toEqual(["20", "50", "100", "200"]);
    for (const [keep, expected] of Object.entries(truncated)) {
      const options = { model, hazard: run.hazard, keep: Number(keep) };
      const { facts, state } = bocpd(series, options);
      expect(state.logEvidence).toBeCloseTo(expected.log_evidence, 10);
      const same = facts.filter((fact, day) => fact.mostProbableRun === run.map_run_length[day]);
      expect(same.length / series.length).toBeCloseTo(expected.map_equal_share, 12);
    }
  },
);
