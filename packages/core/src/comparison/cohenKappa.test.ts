import { expect, test } from "vitest";
import { riverCasebook } from "../testing/riverCasebook.ts";
import { cohenKappa } from "./cohenKappa.ts";
import { compareCodings } from "./compareCodings.ts";

const times = (count: number, pair: readonly [string, string]) => Array(count).fill(pair);

// By hand: 35 of 50 agree (.7); expected .5·.6 + .5·.4 = .5; (.7 − .5) / (1 − .5) = .4.
test("R56: kappa of 20 yes-yes, 5 yes-no, 10 no-yes and 15 no-no is 0.4", () => {
  const { n, share, kappa } = cohenKappa([
    ...times(20, ["yes", "yes"]),
    ...times(5, ["yes", "no"]),
    ...times(10, ["no", "yes"]),
    ...times(15, ["no", "no"]),
  ]);
  expect([n, share]).toEqual([50, 0.7]);
  expect(kappa).toBeCloseTo(0.4, 10);
});

// By hand, three categories: 7 of 10 agree; expected (4·3 + 3·4 + 3·3) / 100 = .33; .37 / .67.
test("kappa over three categories takes chance from both coders' own frequencies", () => {
  const { kappa } = cohenKappa([
    ...times(3, ["a", "a"]),
    ...times(1, ["a", "b"]),
    ...times(2, ["b", "b"]),
    ...times(1, ["b", "c"]),
    ...times(2, ["c", "c"]),
    ...times(1, ["c", "b"]),
  ]);
  expect(kappa).toBeCloseTo(0.37 / 0.67, 10);
});

test("kappa below chance is negative", () => {
  expect(cohenKappa([...times(1, ["a", "b"]), ...times(1, ["b", "a"])]).kappa).toBe(-1);
});

test("R56: kappa is undefined where there is nothing to compare or nothing but one category", () => {
  expect(cohenKappa([])).toEqual({ n: 0, share: null, kappa: null });
  expect(cohenKappa(times(3, ["a", "a"]))).toEqual({ n: 3, share: 1, kappa: null });
});

test("R56: two codings are compared on the signals both have, family by family", () => {
  const first = riverCasebook();
  const [alleged, ...rest] = first.signals;
  const recoded = { ...alleged!, kind: "rhetoric" };
  const added = { ...alleged!, id: "new" };
  const comparison = compareCodings(first, { signals: [recoded, rest[0]!, rest[1]!, added] });
  expect(comparison.shared).toEqual(["a-troops", "b-troops-alleged", "talks"]);
  expect([comparison.onlyFirst, comparison.onlySecond]).toEqual([["a-withdrawal"], ["new"]]);
  expect(comparison.kind.share).toBeCloseTo(2 / 3, 10);
  // By hand: expected (2·1 + 0·1 + 1·1) / 9 = 1/3; (2/3 − 1/3) / (2/3) = .5.
  expect(comparison.family.kappa).toBeCloseTo(0.5, 10);
  expect(comparison.track).toEqual({ n: 3, share: 1, kappa: 1 });
  expect(
    comparison.byFamily.map(({ family, first: one, second, both }) => [family, one, second, both]),
  ).toEqual([
    ["pressing-words", 0, 1, 0],
    ["deployment", 2, 1, 1],
    ["contact", 1, 1, 1],
  ]);
  expect(comparison.disagreements).toEqual([
    { signal: "b-troops-alleged", first: "troop-deployment", second: "rhetoric" },
  ]);
});
