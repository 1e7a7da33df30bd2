import { expect, test } from "vitest";
import { bocpd } from "./bocpd.ts";
import { bocpdStart } from "./bocpdStart.ts";
import { levelAbove } from "./levelAbove.ts";
import { negativeBinomialBeta } from "./negativeBinomialBeta.ts";
import { normalGamma } from "./normalGamma.ts";
import { poissonGamma } from "./poissonGamma.ts";

// scipy 1.17.1: gamma.sf(2, 3.5, scale=1/2.5); beta.cdf(.6/(.6+.5), 2.2, 4);
// t.sf(4, 3, loc=3, scale=sqrt(4/3)); t.sf(1, 3, loc=3, scale=sqrt(4/3))
test("R52: each model's probability of a level above a threshold agrees with scipy", () => {
  const above = [
    poissonGamma().levelAbove(Float64Array.of(3.5, 2.5), 0, 2),
    negativeBinomialBeta(0.6).levelAbove(Float64Array.of(2.2, 4), 0, 0.5),
    normalGamma().levelAbove(Float64Array.of(3, 2, 1.5, 4), 0, 4),
    normalGamma().levelAbove(Float64Array.of(3, 2, 1.5, 4), 0, 1),
  ];
  const expected = [
    0.18857346751344997, 0.8407575536473428, 0.22509242787605035, 0.9091549430918953,
  ];
  for (const [index, value] of above.entries()) expect(value).toBeCloseTo(expected[index]!, 12);
});

test("rises within days of a raise and is certain of a threshold of 0", () => {
  const model = negativeBinomialBeta(0.6);
  const quiet = Array<number>(60).fill(0);
  expect(levelAbove(bocpd(quiet, { model }).state, model, 0.5)).toBeLessThan(0.05);
  const raised = bocpd([...quiet, 3, 2, 4, 3], { model }).state;
  expect(levelAbove(raised, model, 0.5)).toBeGreaterThan(0.8);
  expect(levelAbove(raised, model, 0)).toBeCloseTo(1, 12);
});

test("is unknown before the first value", () => {
  const model = poissonGamma();
  expect(levelAbove(bocpdStart({ model }), model, 1)).toBeNaN();
});
