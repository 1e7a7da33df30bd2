import { type Dating, checkCasebook, firstDay, lastDay, parseCasebook } from "@harmel/core";
import { expect, test } from "vitest";
import { belarusUkraine2024 } from "./index.ts";

const casebook = parseCasebook(belarusUkraine2024);
const reportIds = new Set(casebook.reports.map((report) => report.id));
const listed = casebook.reports.filter((report) => report.id.startsWith("BU24-"));
const collected = casebook.collections.flatMap((collection) => collection.reports ?? []);
const analyses = ["edm", "onn", "kennan", "sceeus", "monitor"];

const published = new Map(casebook.reports.map((report) => [report.id, report.published]));
const publishedOf = (id: string): Dating => published.get(id) ?? { from: "0001-01-01" };

test("the casebook has no problem", () => {
  expect(checkCasebook(belarusUkraine2024).problems).toEqual([]);
});

test("every row of the report list is a report or named in a note", () => {
  const notes = casebook.reports.map((report) => report.note ?? "").join("\n");
  const rows = Array.from({ length: 81 }, (_, index) => `BU24-${`${index + 1}`.padStart(3, "0")}`);
  expect(rows.filter((row) => !reportIds.has(row) && !notes.includes(row))).toEqual([]);
});

test("the report list gives 79 reports, one a page", () => {
  expect(listed).toHaveLength(79);
  expect(new Set(listed.map((report) => report.address)).size).toBe(79);
});

test("the five analyses are reports", () => {
  expect(analyses.filter((id) => !reportIds.has(id))).toEqual([]);
});

test("what is seen through an analysis is older than the analysis", () => {
  const seenThrough = casebook.reports.filter((report) => report.seenThrough !== undefined);
  expect(seenThrough.length).toBeGreaterThan(0);
  const younger = seenThrough.filter(
    (report) => lastDay(report.published) >= firstDay(publishedOf(report.seenThrough ?? "")),
  );
  expect(younger.map((report) => report.id)).toEqual([]);
});

test("every collected report was published in the days of its collection", () => {
  const outside = casebook.collections.flatMap(({ from, to, reports = [] }) =>
    reports.filter((id) => firstDay(publishedOf(id)) < from || lastDay(publishedOf(id)) > to),
  );
  expect(outside).toEqual([]);
});

test("every report of the list is in exactly one collection", () => {
  expect(new Set(collected).size).toBe(collected.length);
  expect(listed.map((report) => report.id).filter((id) => !collected.includes(id))).toEqual([]);
});

test("a state of a channel that nobody tells of is unknown", () => {
  const untold = casebook.channels
    .flatMap((channel) => channel.intervals)
    .filter((interval) => interval.saidBy === undefined);
  expect(untold.filter((interval) => interval.status !== "unknown")).toEqual([]);
});

test("the signals of the background begin before the coverage and rest on an analysis", () => {
  const background = casebook.signals.filter((signal) => signal.id.startsWith("bg-"));
  expect(background).toHaveLength(20);
  const late = background.filter(({ occurred }) => firstDay(occurred) >= casebook.coverage.from);
  expect(late).toEqual([]);
  const loose = background.filter(
    ({ evidence }) => !evidence.some(({ report }) => analyses.includes(report)),
  );
  expect(loose).toEqual([]);
});

test("the printed contradiction of the imports of 2022 is kept", () => {
  const imports = casebook.indicators.find(({ id }) => id === "imports-from-ukraine");
  const value = imports?.values.find(({ at }) => at.from === "2022-01-01");
  expect(value).toMatchObject({ low: 0.02, high: 0.2, contradiction: expect.any(String) });
});
