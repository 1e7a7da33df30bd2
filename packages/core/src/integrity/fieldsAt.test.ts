import { expect, test } from "vitest";
import { checkCasebook } from "../casebook/parseCasebook.ts";
import { fieldsAt } from "./fieldsAt.ts";

test("a path leads to a value, or to nothing", () => {
  const document = { list: [{ text: "a" }], long: "x".repeat(501), none: null };
  expect(fieldsAt(document, "list[0].text")).toEqual({ value: "a" });
  expect(fieldsAt(document, "none")).toEqual({ value: null });
  expect(fieldsAt(document, "list[0]")).toBeUndefined();
  expect(fieldsAt(document, "long")).toBeUndefined();
  expect(fieldsAt(document, "list[1].text")).toBeUndefined();
  expect(fieldsAt(document, "__proto__.x")).toBeUndefined();
});

test("a problem carries the offending value as data", () => {
  const { problems } = checkCasebook({
    coverage: { from: "2024-06-31", to: "2024-07-01", of: "x" },
  });
  expect(problems.find(({ code }) => code === "not-a-day")?.fields).toEqual({
    value: "2024-06-31",
  });
});
