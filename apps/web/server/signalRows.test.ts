import type { CaseView } from "@harmel/views";
import { expect, it } from "vitest";
import { readCaseQuery } from "./caseQuery.ts";
import { PAGE, signalRows } from "./signalRows.ts";

const signal = (id: string, day: string, counted: number, more: object = {}) => ({
  id,
  day,
  dayText: day,
  title: `Title of ${id}`,
  who: "A",
  toward: "B",
  kind: "Threat",
  track: { id: "deterrence", word: "Deterrence" },
  realisation: { id: "observed", word: "Observed" },
  counted,
  reports: 1,
  ...more,
});

const viewOf = (signals: readonly object[]): CaseView =>
  ({ signals, marks: [{ id: "a", side: 1 }] }) as unknown as CaseView;

const view = viewOf([
  signal("a", "2024-06-02", 1),
  signal("b", "2024-06-01", 3, { track: { id: "dialogue", word: "Dialogue" } }),
  signal("c", "2024-06-03", 2, { summary: "Ночной обстрел" }),
]);
const idsOf = (parameters: Record<string, string>) =>
  signalRows(view, readCaseQuery(parameters)).rows.map(({ id }) => id);

it("sorts by day, and by any column either way", () => {
  expect(idsOf({})).toEqual(["b", "a", "c"]);
  expect(idsOf({ sort: "-counted" })).toEqual(["b", "c", "a"]);
  expect(idsOf({ sort: "track" })).toEqual(["a", "c", "b"]);
});

it("filters by track, side and every word of a text", () => {
  expect(idsOf({ track: "dialogue" })).toEqual(["b"]);
  expect(idsOf({ side: "1" })).toEqual(["a"]);
  expect(idsOf({ q: "обстрел TITLE" })).toEqual(["c"]);
  expect(idsOf({ q: "title nowhere" })).toEqual([]);
});

it("pages a long table and stays on its last page", () => {
  const long = viewOf(Array.from({ length: PAGE + 1 }, (_, index) => signal(`${index}`, "x", 0)));
  const { rows, page, pages, found } = signalRows(long, readCaseQuery({ page: "9" }));
  expect([rows.length, page, pages, found]).toEqual([1, 2, 2, PAGE + 1]);
});
