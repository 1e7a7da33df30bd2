import { analyse, checkCasebook, dayNumber, dayText } from "@harmel/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { adoptedCasebook } from "./adoptedCasebook.ts";
import type { Finding, FoundRows } from "./Finding.ts";

const greece = { code: "GRC", name: "Greece", isState: true };
const turkey = { code: "TUR", name: "Turkey", isState: true };
const wire = { id: "wire", name: "Wire", scheme: "CAMEO", isDirected: true, isRestricted: false };
const closed = { ...wire, id: "closed", name: "Closed", isRestricted: true };
const plain = { ...wire, id: "plain", name: "Plain", isDirected: false };
const rows = (day: string, kind: FoundRows["kind"], more: Partial<FoundRows> = {}): FoundRows => ({
  dataSet: "wire",
  day,
  from: "GRC",
  to: "TUR",
  code: "138",
  rows: 1,
  ...(kind && { kind }),
  ...more,
});
const finding: Finding = {
  sides: [greece, turkey],
  from: "1996-01-01",
  to: "1996-03-31",
  episode: {
    onset: "1996-01-28",
    seen: "1996-01-29",
    peak: "1996-02-01",
    end: "1996-02-20",
    strands: ["words"],
    score: 9,
    acts: 7,
    expected: 0.4,
    holds: 0.96,
    evidence: [],
  },
  dataSets: [wire, closed, plain],
  rows: [
    rows("1996-01-28", "threat", { rows: 3 }),
    rows("1996-01-28", "threat", { code: "130", rows: 2 }),
    rows("1996-01-29", "mobilisation", { code: "155", rows: 4 }),
    rows("1996-01-29", "alert", { code: "152" }),
    rows("1996-01-30", "talks", { from: "TUR", to: "GRC", code: "046" }),
    rows("1996-01-30", "clash", { dataSet: "plain", from: "TUR", to: "GRC", code: "190" }),
    rows("1996-01-30", "threat", { dataSet: "closed", rows: 8 }),
    rows("1996-01-31", undefined, { code: "010", rows: 6 }),
  ],
};
const choice = { id: "imia", on: "2026-11-22", withRestricted: false };

test("counts the rows of a kind, a direction and a day in one signal that nobody can judge", () => {
  const { casebook } = adoptedCasebook(finding, choice);
  expect(checkCasebook(casebook).problems).toEqual([]);
  expect(casebook.signals[0]).toMatchObject({
    id: "1996-01-28-GRC-TUR-threat",
    title: "Threat, Greece toward Turkey: 5 coded rows",
    occurred: { from: "1996-01-28" },
    evidence: [
      { credibility: 6, magnitude: { value: 5, unit: "rows" }, note: "CAMEO 138 × 3, 130 × 2" },
    ],
  });
  expect(casebook.sources.map(({ reliability }) => reliability)).toEqual(["F", "F"]);
  expect(casebook.actors.map(({ country }) => country)).toEqual(["GRC", "TUR"]);
  const mutual = casebook.signals.find(({ id }) => id.includes("mutual"));
  expect(mutual).toMatchObject({
    mutual: true,
    title: "Clash between Greece and Turkey: 1 coded row",
  });
});

test("is analysed as it would have been known on each day", () => {
  const { casebook } = adoptedCasebook(finding, choice);
  const level = (asOf: string, day: string) => {
    const found = analyse(casebook, { asOf }).on(day);
    return "unknown" in found ? found.unknown : found.deterrence;
  };
  expect(level("1996-03-31", "1996-01-27")).toBe(0);
  expect(level("1996-03-31", "1996-01-30")).toBeGreaterThan(4);
  expect(level("1996-01-28", "1996-01-28")).toBeCloseTo(1.5, 6);
});

test("leaves out what may not be passed on unless told, and says so", () => {
  const { casebook, leftOut } = adoptedCasebook(finding, choice);
  expect(leftOut).toEqual([
    { dataSet: "closed", reason: "restricted", count: 8 },
    { dataSet: "wire", reason: "context", count: 6 },
  ]);
  expect(casebook.note).toContain("Left out: 8 rows of closed, whose licence forbids");
  expect(JSON.stringify(casebook.sources)).not.toContain("Closed");
  const all = adoptedCasebook(finding, { ...choice, withRestricted: true });
  expect(all.leftOut.map(({ reason }) => reason)).toEqual(["context"]);
  const marked = all.casebook.sources.filter(({ restricted }) => restricted === true);
  expect(marked.map(({ id }) => id)).toEqual(["closed"]);
});

test("an episode of years is counted by week, and what is too much for that is left out", () => {
  const first = dayNumber("1996-01-01");
  const kinds = ["threat", "rhetoric", "talks", "clash", "alert"] as const;
  const many = Array.from({ length: 365 * 3 }, (_, day) =>
    kinds.map((kind) => rows(dayText(first + day), kind)),
  ).flat();
  const long = { ...finding, to: "1998-12-31", rows: many };
  const weekly = adoptedCasebook(long, choice);
  expect(weekly.casebook.signals).toHaveLength(157 * 5);
  expect(weekly.casebook.signals[0]?.occurred).toEqual({ from: "1996-01-01", precision: "week" });
  const both = [...many, ...many.map((row) => ({ ...row, from: "TUR", to: "GRC" }))];
  const cut = adoptedCasebook({ ...long, rows: both }, choice);
  expect(cut.casebook.signals).toHaveLength(1000);
  expect(cut.casebook.signals.some(({ kind }) => kind === "rhetoric")).toBe(false);
  expect(cut.leftOut).toMatchObject([{ dataSet: "wire", reason: "limit" }]);
  expect(cut.casebook.note).toContain("lightest over the limit of 1000 signals");
});

const sum = (values: readonly number[]) => values.reduce((all, more) => all + more, 0);

test("every row is in one signal or left out for a reason, whatever was found", () => {
  const found = fc.array(
    fc.record({
      dataSet: fc.constantFrom("wire", "closed", "plain"),
      day: fc.integer({ min: 0, max: 90 }).map((day) => dayText(dayNumber("1996-01-01") + day)),
      sides: fc.constantFrom(["GRC", "TUR"] as const, ["TUR", "GRC"] as const),
      kind: fc.constantFrom("threat" as const, "talks" as const, undefined),
      rows: fc.integer({ min: 1, max: 900 }),
    }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(found, fc.boolean(), (list, withRestricted) => {
      const made = list.map(({ dataSet, day, sides: [from, to], kind, rows: count }) =>
        rows(day, kind, { dataSet, from, to, rows: count }),
      );
      const { casebook, leftOut } = adoptedCasebook(
        { ...finding, rows: made },
        { ...choice, withRestricted },
      );
      const kept = casebook.signals.flatMap(({ evidence }) =>
        evidence.map(({ magnitude }) => magnitude?.value ?? 0),
      );
      const counted = [...kept, ...leftOut.map(({ count }) => count)];
      expect(sum(counted)).toBe(sum(made.map(({ rows: count }) => count)));
    }),
  );
});

test("refuses an identifier that is none", () => {
  expect(() => adoptedCasebook(finding, { ...choice, id: "../up" })).toThrow(/id/);
});
