import { expect, it } from "vitest";
import { valueTicks } from "./valueTicks.ts";

it.each([
  [33.7, 3, [0, 10, 20, 30]],
  [21, 2, [0, 10, 20]],
  [1, 2, [0, 0.5, 1]],
  [0, 3, [0]],
  [Number.NaN, 3, [0]],
])("ticks up to %s in about %s steps", (highest, about, ticks) => {
  expect(valueTicks(highest, about)).toEqual(ticks);
});
