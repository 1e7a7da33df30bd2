import * as fc from "fast-check";
import { expect, test } from "vitest";
import { coal, nile } from "../fixtures/knownSeries.ts";
import { bocpd } from "./bocpd.ts";
import { bocpdStart } from "./bocpdStart.ts";
import { bocpdStep } from "./bocpdStep.ts";
import { negativeBinomialBeta } from "./negativeBinomialBeta.ts";
import { normalGamma } from "./normalGamma.ts";
import { poissonGamma } from "./poissonGamma.ts";

// By hand and in numpy 1.24.2: Adams and MacKay's algorithm 1 without truncation, posterior of run
// length 0, 1, … after each of 0, 1, 0, 4, 5, 3 under a Poisson with a Gamma(1, 1) prior.
const tiny: readonly (readonly number[])[] = [
  [0.09999999999999998, 0.9],
  [0.10000000000000006, 0.09999999999999998, 0.8],
  [0.09999999999999998, 0.08265306122448984, 0.07346938775510199, 0.7438775510204081],
  [
    0.10000000000000006, 0.33398313205948005, 0.07270381106056713, 0.08626477581893448,
    0.4070482810610184,
  ],
  [
    0.09999999999999998, 0.0429626853167321, 0.6270524973425338, 0.05837212107448037,
    0.05014127020260906, 0.12147142606364471,
  ],
  [
    0.10000000000000002, 0.03232639108629195, 0.04046181241895935, 0.6278218813310057,
    0.05705519811668089, 0.04621586781384718, 0.09611884923321477,
  ],
];

test("gives the run-length posterior one can work out by hand", () => {
  const options = { model: poissonGamma(1, 1), hazard: 0.1 };
  let state = bocpdStart(options);
  for (const [index, x] of [0, 1, 0, 4, 5, 3].entries()) {
    [state] = bocpdStep(state, x, options);
    for (const [run, expected] of tiny[index]!.entries()) {
      expect(Math.exp(state.logWeights[run]!)).toBeCloseTo(expected, 13);
    }
  }
  expect(state.logEvidence).toBeCloseTo(-12.737876529581653, 12);
});

// Evidence in numpy 1.24.2, checked to 2e-13 against gwgundersen/bocd and hildensia's code.
test("R52: agrees with others' evidence of the Nile and the coal mines", () => {
  const normal = normalGamma({ mean: 1000, weight: 0.1, shape: 1, rate: 10000 });
  const ofNile = bocpd(nile, { model: normal, hazard: 0.01, keep: 200 });
  expect(ofNile.state.logEvidence).toBeCloseTo(-640.6025427696493, 9);
  const ofCoal = bocpd(coal, { model: poissonGamma(1, 1), hazard: 0.02, keep: 200 });
  expect(ofCoal.state.logEvidence).toBeCloseTo(-176.25446070943502, 9);
});

const model = fc.constantFrom(poissonGamma(), negativeBinomialBeta(0.6), normalGamma());
const counts = fc.array(fc.nat(20), { maxLength: 60 });

test("R52: a day more is the same as the longer series: the stream agrees with the batch", () => {
  fc.assert(
    fc.property(
      counts,
      fc.nat(20),
      model,
      fc.integer({ min: 2, max: 30 }),
      (series, x, drawn, keep) => {
        const options = { model: drawn, keep };
        const [state, facts] = bocpdStep(bocpd(series, options).state, x, options);
        const whole = bocpd([...series, x], options);
        expect(state).toEqual(whole.state);
        expect(facts).toEqual(whole.facts.at(-1));
      },
    ),
  );
});

test("a state never grows beyond what is kept, and its probabilities sum to 1", () => {
  fc.assert(
    fc.property(counts, model, fc.integer({ min: 2, max: 30 }), (series, drawn, keep) => {
      const { state } = bocpd(series, { model: drawn, keep });
      expect(state.lengths.length).toBe(Math.min(keep, series.length + 1));
      expect(state.statistics).toHaveLength(state.lengths.length * drawn.prior.length);
      const sum = state.logWeights.reduce((total, weight) => total + Math.exp(weight), 0);
      expect(sum).toBeCloseTo(1, 9);
    }),
  );
});

test("survives a value that no run can explain", () => {
  const { state, facts } = bocpd([0, 0, 1, 100_000, 0], { model: poissonGamma() });
  expect(Number.isFinite(state.logEvidence)).toBe(true);
  expect(facts[3]!.mostProbableRun).toBe(1);
});

test("refuses what has no meaning", () => {
  const counting = poissonGamma();
  expect(() => bocpd([1, -1], { model: counting })).toThrow("not at -1");
  expect(() => bocpd([1, Number.NaN], { model: counting })).toThrow("NaN");
  expect(() => bocpdStart({ model: counting, hazard: 1 })).toThrow("not at 1");
  expect(() => bocpdStart({ model: counting, keep: 1 })).toThrow("not 1");
  expect(() => negativeBinomialBeta(0)).toThrow("not 0");
});
