import { expect, it } from "vitest";
import { readCaseQuery, wrongAsOf } from "./caseQuery.ts";

it("falls back to its defaults", () => {
  expect(readCaseQuery({})).toEqual({
    q: "",
    track: "",
    side: "",
    realisation: "",
    sort: "day",
    order: "known",
    sphere: "",
    show: "all",
    page: 1,
  });
});

it("reads what the address says, the first of a repeated parameter", () => {
  const query = readCaseQuery({
    asOf: ["2024-07-14", "2024-07-15"],
    signal: "a",
    sort: "-counted",
    track: "dialogue",
    page: "3",
  });
  expect(query).toMatchObject({
    asOf: "2024-07-14",
    signal: "a",
    sort: "-counted",
    track: "dialogue",
    page: 3,
  });
});

it.each([
  ["asOf", "2024-06-31"],
  ["sort", "__proto__"],
  ["track", "<script>"],
  ["page", "-4"],
  ["page", "1e99"],
  ["signal", "x".repeat(201)],
])("takes the default for %s=%s", (name, value) => {
  expect(readCaseQuery({ [name]: value })).toEqual(readCaseQuery({}));
});

it("knows the day that could not be read", () => {
  const parameters = { asOf: "yesterday" };
  expect(wrongAsOf(parameters, readCaseQuery(parameters))).toBe("yesterday");
  expect(wrongAsOf({ asOf: "" }, readCaseQuery({ asOf: "" }))).toBeUndefined();
});
