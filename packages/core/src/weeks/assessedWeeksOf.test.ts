import { expect, test } from "vitest";
import { analyse } from "../analysis/analyse.ts";
import { riverCasebook } from "../testing/riverCasebook.ts";

const casebook = riverCasebook();
const on = (asOf: string) => analyse(casebook, { asOf }).assessedWeeks;

test("R32: an assessment of one week is held against that week, its alerts apart", () => {
  expect(on("2024-02-29").compared).toMatchObject([
    {
      assessment: "watch-week-2",
      week: "2024-W02",
      theirs: "worse",
      ours: "worse",
      agrees: true,
      riskAlertAgrees: false,
    },
    { assessment: "watch-week-4", week: "2024-W04", theirs: "better", ours: "unchanged" },
  ]);
});

test("an assessment of more than a week is listed with its reason", () => {
  expect(
    on("2024-02-29").notCompared.map(({ assessment, reason }) => [assessment, reason]),
  ).toEqual([["watch-january", "not within one week"]]);
});

test("R32: agreement is counted over what was known by the day", () => {
  expect([on("2024-01-15").of, on("2024-01-16").of]).toEqual([0, 1]);
  expect(on("2024-02-29")).toMatchObject({ agreeing: 1, of: 2 });
});

test("R35: a week says how far its direction holds and what flips it, when asked", () => {
  const { weeks, fragilityRuns } = analyse(casebook, { fragility: true });
  const third = weeks.find(({ week }) => week === "2024-W03");
  expect(third?.holds).toBeGreaterThan(0.5);
  expect(third?.flippedBy).toContainEqual({ type: "origin", what: "B", to: "unchanged" });
  expect(fragilityRuns).toBeGreaterThan(972);
  expect(analyse(casebook).weeks[1]).not.toHaveProperty("holds");
});
