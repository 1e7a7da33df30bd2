import { expect, it } from "vitest";
import { nextMark } from "./nextMark.ts";

const mark = (lane: string) => ({ getAttribute: () => lane });
const [first, second, third, fourth] = [
  mark("deterrence"),
  mark("dialogue"),
  mark("deterrence"),
  mark("context"),
] as const;
const marks = [first, second, third, fourth];

it("goes through time with left and right", () => {
  expect(nextMark(marks, first, "ArrowRight")).toBe(second);
  expect(nextMark(marks, second, "ArrowLeft")).toBe(first);
  expect(nextMark(marks, fourth, "ArrowRight")).toBeUndefined();
  expect(nextMark(marks, third, "Home")).toBe(first);
  expect(nextMark(marks, first, "End")).toBe(fourth);
});

it("goes to the nearest of the other tracks with up and down", () => {
  expect(nextMark(marks, third, "ArrowDown")).toBe(second);
  expect(nextMark(marks, second, "ArrowDown")).toBe(fourth);
  expect(nextMark(marks, first, "ArrowUp")).toBeUndefined();
});

it("knows no other key", () => {
  expect(nextMark(marks, first, "x")).toBeUndefined();
});
