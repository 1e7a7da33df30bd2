import { expect, it } from "vitest";
import { monthSpans, weekTicks } from "./calendarTicks.ts";
import { dayAxis } from "./dayAxis.ts";

it("names months, and the year with the first and each January", () => {
  const spans = monthSpans(dayAxis("2023-11-15", "2024-02-01"));
  expect(spans.map(({ label }) => label)).toEqual([
    "November 2023",
    "December",
    "January 2024",
    "February",
  ]);
  expect(spans[0]?.from).toBe(0);
  expect(spans.at(-1)?.to).toBe(1);
});

it("ticks Mondays", () => {
  const ticks = weekTicks(dayAxis("2024-07-01", "2024-07-15"), 20);
  expect(ticks.map(({ day }) => day)).toEqual(["2024-07-01", "2024-07-08", "2024-07-15"]);
});

it("leaves Mondays out evenly where there are too many", () => {
  expect(weekTicks(dayAxis("2024-01-01", "2024-12-31"), 26)).toHaveLength(18);
});

it("knows the Mondays before 1970", () => {
  expect(weekTicks(dayAxis("1962-10-14", "1962-10-22"), 9).map(({ day }) => day)).toEqual([
    "1962-10-15",
    "1962-10-22",
  ]);
});
