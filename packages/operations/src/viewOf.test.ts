import { bundledCases } from "@harmel/cases";
import { expect, test } from "vitest";
import { becauseOf, viewOf } from "./viewOf.ts";

const casebook = (bundledCases[0] as (typeof bundledCases)[number]).load();

test("the same day is built once", () => {
  const asOf = "2024-07-14";
  expect(viewOf(casebook, { asOf })).toBe(viewOf(casebook, { asOf }));
  expect(viewOf(casebook, { asOf })).not.toBe(viewOf(casebook, { asOf: "2024-07-15" }));
});

test("without a day it is that of the end of coverage", () => {
  expect(viewOf(casebook)).toBe(viewOf(casebook, { asOf: casebook.coverage.to }));
});

test("a view with fragility answers the question without it, and not the other way round", () => {
  const asOf = "2024-08-20";
  const bare = viewOf(casebook, { asOf });
  expect(bare.now.posture?.holds).toBeUndefined();
  const full = viewOf(casebook, { asOf, fragility: true });
  expect(full.now.posture?.holds).toBeDefined();
  expect(viewOf(casebook, { asOf })).toBe(full);
});

test("the days asked for last are kept, the others go", () => {
  const kept = viewOf(casebook, { asOf: "2024-07-01" });
  const dropped = viewOf(casebook, { asOf: "2024-07-02" });
  for (let day = 0; day < 62; day += 1) {
    viewOf(casebook, { asOf: new Date(Date.UTC(2023, 0, day)).toISOString().slice(0, 10) });
  }
  expect(viewOf(casebook, { asOf: "2024-07-01" })).toBe(kept);
  viewOf(casebook, { asOf: "2022-01-01" });
  expect(viewOf(casebook, { asOf: "2024-07-02" })).not.toBe(dropped);
});

test("a day has its because, heaviest first, and an unknown day has none", () => {
  const because = becauseOf(casebook, { day: "2024-07-02" });
  const amounts = because.map(({ amount }) => amount);
  expect(amounts.length).toBeGreaterThan(0);
  expect(amounts).toEqual(amounts.toSorted((a, b) => Math.abs(b) - Math.abs(a)));
  expect(becauseOf(casebook, { asOf: "2024-07-01", day: "2024-07-02" })).toEqual([]);
});
