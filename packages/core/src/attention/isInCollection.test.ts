import { expect, test } from "vitest";
import { isInCollection } from "./isInCollection.ts";

const collection = { spheres: ["press"], languages: ["en"], from: "2024-01-01", to: "2024-01-31" };
const report = {
  id: "r",
  source: "s",
  title: "R",
  published: { from: "2024-01-31" },
  language: "en-GB",
};

test("a report belongs by sphere, language and day where the collection lists none", () => {
  expect(isInCollection(report, "press", collection)).toBe(true);
  expect(isInCollection(report, "state", collection)).toBe(false);
  expect(isInCollection({ ...report, language: "ru" }, "press", collection)).toBe(false);
  expect(isInCollection({ ...report, language: "eng" }, "press", collection)).toBe(false);
  const late = { ...report, published: { from: "2024-01-31", to: "2024-02-01" } };
  expect(isInCollection(late, "press", collection)).toBe(false);
});

test("a list decides by itself", () => {
  expect(isInCollection(report, "press", { ...collection, reports: [] })).toBe(false);
  expect(isInCollection(report, "state", { ...collection, reports: ["r"] })).toBe(true);
});

test("a cited report is not found even where it is listed", () => {
  const cited = { ...report, seenThrough: "yearbook" };
  expect(isInCollection(cited, "press", { ...collection, reports: ["r"] })).toBe(false);
});
