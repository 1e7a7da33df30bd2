import { expect, test } from "vitest";
import { likelihoodWord } from "./likelihoodWord.ts";

test.each([
  [0.01, "almost no chance"],
  [0.0499, "almost no chance"],
  [0.05, "very unlikely"],
  [0.2, "unlikely"],
  [0.4499, "unlikely"],
  [0.45, "roughly even chance"],
  [0.5, "roughly even chance"],
  [0.55, "likely"],
  [0.8, "very likely"],
  [0.95, "almost certain"],
  [0.99, "almost certain"],
])("a probability of %d is %s: the lower bound belongs to the word", (probability, word) => {
  expect(likelihoodWord(probability)).toBe(word);
});

test.each([0, 0.0099, 0.991, 1])("R60: %d has no word", (probability) => {
  expect(likelihoodWord(probability)).toBeUndefined();
});

test("a percentage is no probability", () => {
  expect(() => likelihoodWord(55)).toThrow("not at 55");
  expect(() => likelihoodWord(Number.NaN)).toThrow("NaN");
});
