import { fitHawkes, hawkesLogLikelihood, replyTest } from "@harmel/core";
import { expect, test } from "vitest";
import { hasReference, orSkipped, referenceNumbers } from "./referenceNumbers.ts";

interface Fitted {
  theta: number[];
  loglik: number;
}
interface Simulated {
  y: [number, number][];
  true: { mu: number[]; n: number[][]; rho: number; k: number | null };
  loglik_at_true: number;
  mle: Fitted;
  tests: Record<"no_1_to_0" | "no_0_to_1", { loglik: number; LR: number; p_half: number }>;
}
interface Reference {
  poisson: Simulated;
  negbin: Simulated & { misspecified_poisson_mle: Fitted };
  tiny: {
    y: [number, number][];
    theta: number[];
    loglik_poisson: number;
    loglik_negbin_k1_5: number;
  };
}

const reference = () => referenceNumbers<Reference>("hawkes_discrete");
const columns = (rows: readonly [number, number][]) => [
  rows.map(([first]) => first),
  rows.map(([, second]) => second),
];
const alike = (rows: readonly unknown[]) => rows.map(() => 1);
const modelOf = (theta: readonly number[], size: number) => {
  const [mu0 = 0, mu1 = 0, n00 = 0, n01 = 0, n10 = 0, n11 = 0, decay = 0] = theta;
  const receivers = [
    { receiver: 0, base: mu0, replies: [n00, n01] },
    { receiver: 1, base: mu1, replies: [n10, n11] },
  ];
  return { decay, size, receivers };
};
const families = [
  ["poisson", "poisson"],
  ["negbin", "negative-binomial"],
] as const;

test.runIf(hasReference)(`the tiny case has numpy's log-likelihood${orSkipped}`, () => {
  const { y, theta, loglik_poisson: poisson, loglik_negbin_k1_5: bursty } = reference().tiny;
  expect(hawkesLogLikelihood(columns(y), modelOf(theta, Infinity))).toBeCloseTo(poisson, 12);
  expect(hawkesLogLikelihood(columns(y), modelOf(theta, 1.5))).toBeCloseTo(bursty, 12);
});

test.runIf(hasReference).each(families)(
  `the log-likelihood at the truth and at the estimate is numpy's: %s${orSkipped}`,
  (name) => {
    const { y, true: truth, loglik_at_true: atTruth, mle } = reference()[name];
    const theta = [...truth.mu, ...truth.n.flat(), truth.rho];
    const counts = columns(y);
    expect(hawkesLogLikelihood(counts, modelOf(theta, truth.k ?? Infinity))).toBeCloseTo(
      atTruth,
      9,
    );
    const estimate = modelOf(mle.theta, mle.theta[7] ?? Infinity);
    expect(hawkesLogLikelihood(counts, estimate)).toBeCloseTo(mle.loglik, 9);
  },
);

test.runIf(hasReference).each(families)(
  `the fit and both likelihood-ratio tests are scipy's: %s${orSkipped}`,
  (name, family) => {
    const { y, mle, tests } = reference()[name];
    const options = { counts: columns(y), baseline: alike(y), family };
    const fit = fitHawkes(options);
    const found = [
      ...fit.receivers.map(({ base }) => base),
      ...fit.receivers.flatMap(({ replies }) => replies),
      fit.decay,
      fit.size,
    ];
    expect(fit.logLikelihood).toBeCloseTo(mle.loglik, 8);
    for (const [index, value] of mle.theta.entries()) expect(found[index]).toBeCloseTo(value, 5);
    for (const [held, receiver, source] of [
      ["no_1_to_0", 0, 1],
      ["no_0_to_1", 1, 0],
    ] as const) {
      const expected = tests[held];
      const answer = replyTest(options, { receiver, source });
      expect(answer.fitWithout.logLikelihood).toBeCloseTo(expected.loglik, 8);
      expect(answer.likelihoodRatio).toBeCloseTo(expected.LR, 7);
      expect(answer.probability / expected.p_half).toBeCloseTo(1, 7);
    }
  },
);

test.runIf(hasReference)(
  `a Poisson fit to bursty counts is the misspecified one scipy found${orSkipped}`,
  () => {
    const { y, misspecified_poisson_mle: expected } = reference().negbin;
    const fit = fitHawkes({ counts: columns(y), baseline: alike(y), family: "poisson" });
    expect(fit.logLikelihood).toBeCloseTo(expected.loglik, 8);
    expect(fit.decay).toBeCloseTo(expected.theta[6] ?? Number.NaN, 5);
  },
);
