import * as fc from "fast-check";
import { expect, test } from "vitest";
import { twoDirections } from "../fixtures/twoDirections.ts";
import { centredBaseline } from "./centredBaseline.ts";
import { designOf } from "./design.ts";
import { fitHawkes } from "./fitHawkes.ts";
import { hawkesLogLikelihood } from "./hawkesLogLikelihood.ts";
import { replyTest } from "./replyTest.ts";

const everyDayAlike = Array<number>(300).fill(1);

// By hand and in numpy 1.24.2
const tiny = [
  [0, 2, 0, 1, 0, 4],
  [1, 0, 0, 3, 0, 1],
];
const tinyReceivers = [
  { receiver: 0, base: 0.3, replies: [0.4, 0.2] },
  { receiver: 1, base: 0.2, replies: [0.1, 0.3] },
];

test("an act pulls from the next day on, and by 1 in sum", () => {
  const { rows } = designOf(
    tiny.map((y) => Float64Array.from(y)),
    0.6,
    new Float64Array(6).fill(1),
  );
  const expected = [
    [1, 0, 0],
    [1, 0, 0.4],
    [1, 0.8, 0.24],
    [1, 0.48, 0.144],
    [1, 0.688, 1.2864],
    [1, 0.4128, 0.77184],
  ].flat();
  for (const [index, value] of expected.entries()) expect(rows[index]).toBeCloseTo(value, 14);
});

test("gives the log-likelihood one can work out by hand", () => {
  const poisson = { decay: 0.6, size: Infinity, receivers: tinyReceivers };
  expect(hawkesLogLikelihood(tiny, poisson)).toBeCloseTo(-21.837173448687917, 12);
  const bursty = { ...poisson, size: 1.5 };
  expect(hawkesLogLikelihood(tiny, bursty)).toBeCloseTo(-19.770822975977367, 12);
});

// numpy: m = [t[max(0, i - 2):i + 3].mean() for i in range(12)]; m / mean(m)
test("the baseline is the centred mean of all directions, 1 on an ordinary day", () => {
  const baseline = centredBaseline(
    [
      [0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 1],
      [1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 0, 0],
    ],
    5,
  );
  const expected = [
    1.309090909090909, 0.9818181818181819, 1.0472727272727274, 0.7854545454545455,
    1.0472727272727274, 0.7854545454545455, 1.0472727272727274, 1.0472727272727274,
    1.0472727272727274, 1.0472727272727274, 0.9818181818181819, 0.8727272727272727,
  ];
  for (const [index, value] of expected.entries()) expect(baseline[index]).toBeCloseTo(value, 12);
  expect(centredBaseline([[0, 0]])).toEqual(Float64Array.of(1, 1));
});

// scipy 1.17.1: nbinom.logpmf summed, minimize(method="L-BFGS-B") and then "Nelder-Mead", ρ and size shared
test("fits what scipy's optimisers fit", () => {
  const fit = fitHawkes({ counts: twoDirections, baseline: everyDayAlike });
  expect(fit.logLikelihood).toBeCloseTo(-319.5303597218301, 6);
  const [first, second] = fit.receivers;
  const found = [
    first!.base,
    second!.base,
    ...first!.replies,
    ...second!.replies,
    fit.decay,
    fit.size,
  ];
  const expected = [
    0.076021419526368, 0.12118405845211484, 0.2892493966981855, 0.34805111737590255,
    0.2978724459133599, 0.1393873811198454, 0.7172872819476581, 0.5729711614185848,
  ];
  for (const [index, value] of expected.entries()) expect(found[index]).toBeCloseTo(value, 4);
});

test("fits what scipy's optimisers fit with a baseline, both together and one alone", () => {
  const both = fitHawkes({ counts: twoDirections });
  expect(both.logLikelihood).toBeCloseTo(-314.57964602696745, 4);
  const alone = fitHawkes({ counts: twoDirections, receivers: [0] });
  expect(alone.logLikelihood).toBeCloseTo(-152.6732695046971, 5);
  expect(alone.halfLife).toBeCloseTo(Math.LN2 / -Math.log(alone.decay), 12);
});

test("reports the log-likelihood of what it returns, and no neighbour is likelier", () => {
  const shift = fc.double({ min: 0.9, max: 1.1, noNaN: true });
  for (const family of ["poisson", "negative-binomial"] as const) {
    const fit = fitHawkes({ counts: twoDirections, family });
    const baseline = centredBaseline(twoDirections);
    const at = (model: typeof fit) => hawkesLogLikelihood(twoDirections, model, baseline);
    expect(at(fit)).toBeCloseTo(fit.logLikelihood, 9);
    fc.assert(
      fc.property(fc.array(shift, { minLength: 5, maxLength: 5 }), ([a, b, c, d, e]) => {
        const receivers = fit.receivers.map(({ receiver, base, replies: [own, other] }) => ({
          receiver,
          base: base * a!,
          replies: [own! * b!, other! * c!],
        }));
        const decay = Math.min(0.99, fit.decay * d!);
        expect(at({ ...fit, receivers, decay, size: fit.size * e! })).toBeLessThan(
          fit.logLikelihood + 1e-7,
        );
      }),
    );
  }
});

test("a reply held at 0 stays there, and the test gives half the tail of one degree of freedom", () => {
  const answer = replyTest(
    { counts: twoDirections, baseline: everyDayAlike },
    { receiver: 0, source: 1 },
  );
  expect(answer.fitWithout.receivers[0]!.replies[1]).toBe(0);
  expect(answer.likelihoodRatio).toBeGreaterThan(3.84);
  expect(answer.probability).toBeLessThan(0.025);
});

test("two directions in one crisis look linked without the baseline, and not with it", () => {
  const counts = inOneCrisis();
  const alike = Array<number>(counts[0]!.length).fill(1);
  const pair = { receiver: 0, source: 1 };
  const naive = replyTest({ counts, receivers: [0], baseline: alike }, pair);
  expect(naive.probability).toBeLessThan(0.01);
  expect(replyTest({ counts, receivers: [0] }, pair).probability).toBeGreaterThan(0.1);
});

test("takes series without a count, and directions that do nothing", () => {
  const still = fitHawkes({ counts: [Array<number>(30).fill(0), Array<number>(30).fill(0)] });
  expect(still.logLikelihood).toBeCloseTo(0, 9);
  const oneSided = fitHawkes({ counts: [[0, 1, 0, 2, 0, 0, 1, 0], Array<number>(8).fill(0)] });
  expect(oneSided.receivers.map(({ replies }) => replies[1])).toEqual([0, 0]);
  expect(Number.isFinite(oneSided.logLikelihood)).toBe(true);
});

test("refuses what has no meaning", () => {
  expect(() => fitHawkes({ counts: [[1, 2], [1]] })).toThrow("not 1");
  expect(() => fitHawkes({ counts: [[1, 2]], receivers: [3] })).toThrow("no 3");
  expect(() => fitHawkes({ counts: [[1, 2]], decays: [1] })).toThrow("not at 1");
  expect(() => centredBaseline([[1]], 4)).toThrow("not 4");
});

/** 730 days of two directions without a link, busier together for two months twice. */
function inOneCrisis(): readonly (readonly number[])[] {
  let state = 7;
  const uniform = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  const poisson = (mean: number) => {
    let count = 0;
    for (let left = uniform(); left > Math.exp(-mean); left *= uniform()) count += 1;
    return count;
  };
  const rates = Array.from({ length: 730 }, (_, day) => {
    const away = Math.min(Math.abs(day - 200), Math.abs(day - 500));
    return away < 60 ? 0.1 + 1.2 * Math.cos((Math.PI * away) / 120) : 0.1;
  });
  return [rates.map(poisson), rates.map(poisson)];
}
