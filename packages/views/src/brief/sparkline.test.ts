import { expect, it } from "vitest";
import { sparkline } from "./sparkline.ts";

it("draws nothing as a dot and the top as a full block", () => {
  expect(sparkline([0, 0.1, 4, 8], 4, 8)).toBe("·▁▄█");
});

it("shows the highest value of a column", () => {
  expect(sparkline([0, 8, 0, 0], 2, 8)).toBe("█·");
});

it("draws an empty series as nothing", () => {
  expect(sparkline([], 10, 8)).toBe("");
  expect(sparkline([0, 0], 10, 0)).toBe("··");
});
