import { expect, test } from "vitest";
import { spread } from "./spread.ts";

test("the median and the 95th of 100 are the nearest rank, whatever the order", () => {
  const measured = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(spread(measured)).toEqual({ median: 50, p95: 95, least: 1, runs: 100 });
});

test("one run is its own median", () => {
  expect(spread([7])).toEqual({ median: 7, p95: 7, least: 7, runs: 1 });
});
