import { expect, test } from "vitest";
import { ewmaStart, ewmaStep } from "./ewmaStep.ts";

// numpy 1.24.2: z = .2 x + .8 z; limit 2.962 sqrt(.2 / 1.8 (1 - .8^2t)); first values of a normal series
test("R59: agrees with numpy on the average and its widening limit", () => {
  const options = { mean: 0, standardDeviation: 1 };
  let state = ewmaStart(options);
  const said = [-0.0855, -0.4288, -2.8735].map((x) => {
    const [next, facts] = ewmaStep(state, x, options);
    state = next;
    return facts;
  });
  const averages = [-0.0171, -0.09944, -0.654252];
  const limits = [0.5924, 0.758642159651044, 0.8481049657300682];
  for (const [index, facts] of said.entries()) {
    expect(facts.average).toBeCloseTo(averages[index]!, 12);
    expect(facts.limit).toBeCloseTo(limits[index]!, 12);
    expect(facts.alarm).toBe(false);
  }
  expect(state.seen).toBe(3);
});

test("alarms on both sides and goes on from where it is", () => {
  const options = { mean: 10, standardDeviation: 1, weight: 1, limit: 3 };
  expect(ewmaStep(ewmaStart(options), 6.9, options)[1].alarm).toBe(true);
  expect(ewmaStep(ewmaStart(options), 12.9, options)[1].alarm).toBe(false);
});
