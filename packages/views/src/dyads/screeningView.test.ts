import { expect, test } from "vitest";
import { type ScreeningFacts, screeningView } from "./screeningView.ts";

const facts: ScreeningFacts = {
  on: "1996-02-05",
  window: 28,
  covered: 21,
  ranked: 383,
  alerts: 1,
  opportunities: 1,
  found: 51,
  page: 2,
  pages: 2,
  dyads: [
    {
      a: "GRC",
      b: "TUR",
      names: ["Greece", "Turkey"],
      state: "dual-track",
      onset: "1996-01-31",
      change: {},
      because: "6 acts that open channels; 5 acts that raise pressure",
      isAlert: true,
      isOpportunity: true,
      dataSets: ["icews", "my-table"],
      weekly: { deterrence: [0, 1, 0, 0, 2, 3], dialogue: [0, 0, 0, 0, 0, 7] },
    },
  ],
  weeks: { from: "1995-12-26", covered: [7, 7, 0, 7, 7, 7] },
  validation: { alerts: "not validated as a list", opportunities: "not validated" },
  archive: {
    rows: 1200,
    from: "1990-01-01",
    to: "1996-02-05",
    dataSets: [
      { name: "icews", isRestricted: true, rows: 1000, from: "1990-01-01", to: "1996-02-05" },
      { name: "my-table", isRestricted: false, rows: 200, from: "1995-01-01", to: "1995-02-01" },
    ],
  },
};

test("a row says who, in which state, since when, why, and on what it rests", () => {
  const [row] = screeningView(facts, 50).rows;
  expect(row).toMatchObject({
    rank: 51,
    title: "Greece and Turkey",
    state: { id: "dual-track", word: "Dual-track" },
    onsetText: "since 31 January 1996",
    reasons: ["6 acts that open channels", "5 acts that raise pressure"],
    restsOn: "ICEWS (not to be passed on), my-table",
    isRestricted: true,
  });
  expect(row?.alerts.map(({ id }) => id)).toEqual(["risk", "opportunity"]);
  expect(row?.weekly?.text).toBe(
    "acts of pressure: 5 in the last 4 weeks, 1 in the 2 before; of talk: 7 and 0",
  );
});

test("days that nothing covers are said to be unknown", () => {
  expect(screeningView(facts).gaps).toBe(
    "The archive has rows on 21 of these 28 days; the others are not known, which is not calm.",
  );
  expect(screeningView({ ...facts, covered: 28 }).gaps).toBeUndefined();
});

test("each list carries its count and how far it was validated", () => {
  const view = screeningView(facts);
  expect(view.summary).toBe("383 dyads ranked: 1 alert, 1 opportunity");
  expect(view.lists.map(({ word, count, validation }) => [word, count, validation])).toEqual([
    ["All", 383, "ranked by the strongest change"],
    ["Alerts", 1, "not validated as a list"],
    ["Opportunities", 1, "not validated"],
  ]);
  expect(view.weeks).toMatchObject({ highest: 7, covered: [7, 7, 0, 7, 7, 7] });
});

test("the archive is said with its days and licences, or to be empty", () => {
  const { archive } = screeningView(facts);
  expect(archive.summary).toBe("1,200 rows in 2 data sets");
  expect(archive.dataSets[0]?.text).toBe(
    "1,000 rows, 1 January 1990 – 5 February 1996; its licence forbids passing rows on",
  );
  const none = screeningView({ ...facts, dyads: [], archive: { rows: 0, dataSets: [] } });
  expect(none.archive).toMatchObject({ isEmpty: true, summary: "there are no event data yet" });
});
