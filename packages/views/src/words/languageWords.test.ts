import { expect, test } from "vitest";
import { languageWords } from "./languageWords.ts";

test("codes are named, and what is no code stays", () => {
  expect(languageWords(["en", "uk", "be"])).toBe("English, Ukrainian, Belarusian");
  expect(languageWords(["xx", "sign language", ""])).toBe("xx, sign language, ");
});
