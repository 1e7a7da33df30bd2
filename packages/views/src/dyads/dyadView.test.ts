import { dayNumber, dayText } from "@harmel/core";
import { expect, test } from "vitest";
import { dyadChart } from "../charts/dyadChart.ts";
import { binUnit } from "./dyadBins.ts";
import type { DyadFacts } from "./dyadFacts.ts";
import { dyadView } from "./dyadView.ts";

const none = { raises: 0, lowers: 0, count: 0 };
const quiet = { deterrence: none, dialogue: none };
const tense = { deterrence: { raises: 7.1, lowers: 0.2, count: 2 }, dialogue: none };
const first = dayNumber("1995-12-31");

/** Ten days from the last of 1995; the third and fourth are not covered, the fifth is tense. */
const facts: DyadFacts = {
  dyad: ["GRC", "TUR"],
  names: ["Greece", "Turkey"],
  nearest: [],
  archive: {
    rows: 900,
    from: "1979-01-01",
    to: "1996-01-09",
    dataSets: [
      { name: "acled", isRestricted: true, rows: 900, from: "1979-01-01", to: "1996-01-09" },
    ],
  },
  dataSets: ["acled"],
  from: "1995-12-31",
  to: "1996-01-09",
  lastAct: "1996-01-04",
  days: [0, 1, 4, 5, 6, 7, 8, 9].map((at) => ({
    day: dayText(first + at),
    volume: 10,
    byDirection: { "GRC→TUR": at === 4 ? tense : quiet, "TUR→GRC": at === 4 ? tense : quiet },
  })),
  episodes: [
    {
      onset: "1996-01-03",
      seen: "1996-01-05",
      peak: "1996-01-06",
      strands: ["words", "deeds"],
      score: 9,
      acts: 5,
      expected: 0.12,
      holds: 0.5,
      evidence: [
        {
          kind: "withdrawal",
          track: "deterrence",
          direction: "lowers",
          from: "TUR",
          to: "GRC",
          acts: 1,
          reports: 3,
          expected: 0,
        },
      ],
    },
  ],
  earlierEpisodes: 2,
  cases: [{ id: "islets", title: "The islets", from: "1995-12-01", to: "1996-09-30" }],
};

test("days that are not covered are unknown, not zero", () => {
  const view = dyadView(facts);
  expect(view.bins.map(({ covered }) => covered)).toEqual([1, 1, 0, 0, 1, 1, 1, 1, 1, 1]);
  expect(view.coverage).toBe(
    "8 of 10 days are covered; the others are not known, which is not calm. The whole archive has 80 rows in them.",
  );
  const { unknown } = dyadChart(view);
  expect(unknown).toMatchObject([{ from: 0.2, to: 0.4 }]);
});

test("long stretches are summed by weeks and months, each day once", () => {
  expect([binUnit(190), binUnit(191), binUnit(1500), binUnit(1501)]).toEqual([
    "day",
    "week",
    "week",
    "month",
  ]);
  const weeks = dyadView({ ...facts, from: "1995-01-01", to: "1996-01-09" });
  const months = dyadView({ ...facts, from: "1991-11-17", to: "1996-01-09" });
  for (const { bins, from, to, highest } of [weeks, months]) {
    expect(bins.reduce((sum, { days }) => sum + days, 0)).toBe(dayNumber(to) - dayNumber(from) + 1);
    expect(bins.reduce((sum, { covered }) => sum + covered, 0)).toBe(8);
    expect(highest).toBe(14.2);
  }
  expect(months.bins.map(({ text }) => text).slice(0, 2)).toEqual([
    "17–30 November 1991",
    "December 1991",
  ]);
  expect(months.bins.at(-1)?.text).toBe("1–9 January 1996");
});

test("an episode says when it was seen, against what, how sure, and what rose", () => {
  const [episode] = dyadView(facts).episodes;
  expect(episode).toMatchObject({
    rangeText: "since 3 January 1996, goes on",
    seenText: "seen 2 days later",
    peakText: "busiest week up to 6 January 1996",
    actsText: "5 acts of pressure where 0.1 were usual, in words and deeds",
    holdsText: "holds in 50 % of 27 settings",
    isSettled: false,
    around: { from: "1995-11-04", to: "1996-01-09" },
  });
  expect(episode?.evidence).toMatchObject([
    {
      direction: "Turkey → Greece",
      trackText: "deterrence, lowers",
      text: "1 act in 3 reports, 0.0 usual",
    },
  ]);
  expect(dyadView(facts).episodesText).toBe("1 episode seen in these days, 2 before");
});

test("the chart keeps both tracks on one scale and the sides on top of one another", () => {
  const chart = dyadChart(dyadView(facts));
  expect(chart.areas.map(({ track, side }) => `${track} ${side}`)).toEqual([
    "deterrence 0",
    "deterrence 1",
    "dialogue 0",
    "dialogue 1",
  ]);
  expect(chart.pixels * 14.2).toBeCloseTo(150, 9);
  expect(chart.episodes).toMatchObject([{ from: 0.3, to: 1, goesOn: true, isSettled: false }]);
  expect(chart.spans.map(({ label }) => label)).toEqual(["", "January 1996"]);
});

test("what may not be passed on is said, and casebooks stand beside", () => {
  const view = dyadView(facts);
  expect(view.licence).toBe("ACLED: its licence forbids passing rows on");
  expect(view.cases).toEqual([
    { id: "islets", title: "The islets", rangeText: "1 December 1995 – 30 September 1996" },
  ]);
  expect(view.ranges.map(({ word }) => word)).toEqual(["Half a year", "2 years", "5 years", "All"]);
});

test("a dyad without acts and an empty archive say so", () => {
  const { lastAct: _, ...never } = facts;
  expect(dyadView({ ...never, nearest: ["Greece"] })).toMatchObject({
    missing: "The archive has no act between Greece and Turkey up to 9 January 1996.",
    nearest: ["Greece"],
  });
  const { dyad, names, nearest, cases } = facts;
  const empty = dyadView({
    dyad,
    names,
    nearest,
    cases,
    dataSets: [],
    days: [],
    episodes: [],
    earlierEpisodes: 0,
    archive: { rows: 0, dataSets: [] },
  });
  expect(empty).toMatchObject({ missing: "There are no event data yet.", bins: [], to: "" });
});

const outlook = { on: "1996-01-09", days: 28 } as const;

test("an outlook that does not beat climatology is withheld in words", () => {
  const withheld = "in the past it did not beat the share of all cases";
  const view = dyadView({ ...facts, outlook: { ...outlook, withheld } });
  expect(view.outlook).toMatchObject({ isGiven: false, text: `No outlook: ${withheld}.` });
});

test("an outlook that does is given with its cases, interval and word", () => {
  const state = { recent: "three to nine", lastOnset: "in the last year" } as const;
  const interval = { lower: 0.05, upper: 0.08 };
  const reference = { state, cases: 1000, escalated: 62, share: 0.062, interval };
  const view = dyadView({ ...facts, outlook: { ...outlook, state, outlook: reference } });
  expect(view.outlook?.text.replaceAll("\u00a0", " ")).toBe(
    "1,000 past cases stood so, and 62 of them saw an onset within 28 days: 6.2 % (95 %: 5.0 % to 8.0 %), very unlikely.",
  );
});
