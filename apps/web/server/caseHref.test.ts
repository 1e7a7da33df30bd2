import { expect, it } from "vitest";
import { caseHref, keptFields } from "./caseHref.ts";
import { readCaseQuery } from "./caseQuery.ts";

const query = readCaseQuery({ asOf: "2024-07-14", q: "troops & more", sort: "-day" });

it("leaves defaults out", () => {
  expect(caseHref(readCaseQuery({}))).toBe("?");
});

it("changes one part and keeps the rest", () => {
  expect(caseHref(query, { signal: "a" })).toBe(
    "?asOf=2024-07-14&q=troops+%26+more&sort=-day&signal=a",
  );
  expect(caseHref(query, { asOf: undefined, q: "" })).toBe("?sort=-day");
});

it("comes back as it went", () => {
  expect(readCaseQuery(Object.fromEntries(new URLSearchParams(caseHref(query))))).toEqual(query);
});

it("gives a form the fields it does not set itself", () => {
  expect(keptFields(query, ["asOf", "q"])).toEqual([{ name: "sort", value: "-day" }]);
});
