import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { type ShortSignal, smallCasebook } from "../testing/smallCasebook.ts";
import { version } from "../version.ts";
import { analyse } from "./analyse.ts";
import { defaultSettings } from "./settings.ts";

const troops: ShortSignal = { id: "troops", kind: "troop-deployment", on: "2024-03-01" };
const turn = {
  id: "turn",
  label: "A turn",
  occurred: { from: "2024-03-05" },
  signals: ["troops", "late"],
  known: { on: "2024-03-06" },
  questions: [
    {
      id: "why",
      text: "Why?",
      explanations: [
        { id: "early", label: "Early", statement: "said at once", known: { on: "2024-03-06" } },
        { id: "afterwards", label: "Later", statement: "later", known: { on: "2024-04-01" } },
      ],
    },
  ],
};
const channel = {
  id: "hotline",
  label: "Hotline",
  type: "hotline",
  between: ["A", "B"],
  intervals: [
    {
      from: { from: "2024-03-04" },
      status: "closed",
      because: "it was cut",
      known: { reports: ["late-report", "troops-report"] },
    },
    {
      from: { from: "2023-01-01" },
      to: { from: "2024-03-03" },
      status: "open",
      because: "it was used",
      known: { on: "2023-01-01" },
    },
    {
      from: { from: "2024-02-01" },
      to: { from: "2024-06-01" },
      status: "unknown",
      because: "said later",
      known: { reports: ["late-report"] },
    },
  ],
};
const late = { id: "late", kind: "threat", on: "2024-03-02", published: "2024-05-01" };
const casebook = smallCasebook([troops, late], { turns: [turn], channels: [channel] } as never);

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

test("the version is that of the package", () => {
  expect(version).toBe(manifest.version);
  expect(analyse(casebook).method).toEqual({ name: "@harmel/core", version });
});

test("R49: the analysis is frozen throughout, the casebook it was given is not", () => {
  const analysis = analyse(casebook);
  expect(isDeeplyFrozen(analysis)).toBe(true);
  expect(isDeeplyFrozen(analysis.on("2024-03-03"))).toBe(true);
  const parts = [casebook, casebook.focus, casebook.coverage, casebook.turns[0]?.signals];
  expect(parts.some((part) => Object.isFrozen(part))).toBe(false);
});

test("R49: the same casebook and options give the same bytes", () => {
  const once = JSON.stringify(analyse(casebook, { asOf: "2024-06-01", fragility: true }));
  const copy = JSON.parse(JSON.stringify(casebook)) as typeof casebook;
  expect(JSON.stringify(analyse(copy, { asOf: "2024-06-01", fragility: true }))).toBe(once);
});

test("R49: the options it was made with are told in full", () => {
  expect(analyse(casebook).options).toEqual(defaultSettings);
  expect(analyse(casebook, { stalenessDays: 21 }).options).toEqual({
    ...defaultSettings,
    stalenessDays: 21,
  });
});

test("R19: levels are a value for each day of coverage up to the day of the analysis", () => {
  expect(analyse(casebook).levels).toHaveLength(366);
  expect(analyse(casebook, { asOf: "2024-01-03" }).levels.map((level) => level.day)).toEqual([
    "2024-01-01",
    "2024-01-02",
    "2024-01-03",
  ]);
  expect(analyse(casebook, { asOf: "2025-06-01" }).levels).toHaveLength(366);
  expect(analyse(casebook, { asOf: "2023-06-01" })).toMatchObject({ levels: [], weeks: [] });
});

test("R19: a day without levels says why", () => {
  const { on } = analyse(casebook, { asOf: "2024-06-01" });
  expect(on("2024-06-31")).toMatchObject({ unknown: "not a day" });
  expect(on("2024-06-02")).toMatchObject({ unknown: "after the day of the analysis" });
  expect(on("2023-12-31")).toMatchObject({ unknown: "outside coverage" });
  expect(on("2025-01-01")).toMatchObject({ unknown: "outside coverage" });
  const before = analyse(casebook, { asOf: "2023-06-01" });
  expect(before.on("2023-07-01")).toMatchObject({ unknown: "outside coverage" });
});

test("an asOf that is no day is refused", () => {
  expect(() => analyse(casebook, { asOf: "2024-02-30" })).toThrow(RangeError);
});

test("R21: a day names what its levels are made of, heaviest first", () => {
  const day = analyse(casebook).on("2024-03-02");
  expect(day).toMatchObject({
    because: ["troops", "late"],
    contributions: [
      { part: "in force", track: "deterrence", direction: "A→B", amount: 6 },
      { part: "recent", track: "deterrence", direction: "A→B", amount: 3 },
    ],
  });
});

test("R7, R8: signals, turns and channels are those known by the day", () => {
  const then = analyse(casebook, { asOf: "2024-03-10" });
  expect(then.casebook).toMatchObject({ signals: 1, reports: 1 });
  expect(then.turns[0]?.because).toEqual(["troops"]);
  expect(then.turns[0]?.questions[0]?.explanations.map(({ id }) => id)).toEqual(["early"]);
  expect(then.channels[0]?.intervals).toMatchObject([
    { from: "2023-01-01", to: "2024-03-03", status: "open" },
    { from: "2024-03-04", to: null, status: "closed", reports: ["troops-report"] },
  ]);
  expect(analyse(casebook, { asOf: "2024-03-05" }).turns).toEqual([]);
  const now = analyse(casebook);
  expect(now.turns[0]?.because).toEqual(["troops", "late"]);
  expect(now.channels[0]?.intervals).toHaveLength(3);
});
