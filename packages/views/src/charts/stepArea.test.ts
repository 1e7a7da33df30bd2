import { expect, it } from "vitest";
import { stepArea, stepLine } from "./stepArea.ts";

const bands = [
  { from: 0, to: 0.5, low: 0, high: 0.25 },
  { from: 0.5, to: 1, low: 0.1, high: 0.5 },
];

it("steps along the upper edge and back along the lower", () => {
  expect(stepArea(bands, "upward")).toBe("M0 1V.75H.5V.5H1V.9H.5V1H0Z");
});

it("grows downward from the upper edge", () => {
  expect(stepArea(bands, "downward")).toBe("M0 0V.25H.5V.5H1V.1H.5V0H0Z");
});

it("draws the upper edge alone", () => {
  expect(stepLine(bands, "downward")).toBe("M0 .25V.25H.5V.5H1");
});

it("draws nothing for no days", () => {
  expect(stepArea([], "upward")).toBe("");
  expect(stepLine([], "upward")).toBe("");
});
