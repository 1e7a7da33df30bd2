import { expect, it } from "vitest";
import { calendarSpans, monthSpans, weekTicks } from "./calendarTicks.ts";
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

const spans = (from: string, to: string) => calendarSpans(dayAxis(from, to));

it("names months, quarters or years by the length of the axis, without a gap", () => {
  expect(spans("2024-01-01", "2024-03-31").map(({ label }) => label)).toHaveLength(3);
  const quarters = spans("2008-11-15", "2010-02-01");
  expect(quarters.map(({ label }) => label)).toEqual([
    "November 2008",
    "January 2009",
    "April",
    "July",
    "October",
    "January 2010",
  ]);
  expect(quarters.slice(1).map(({ from }) => from)).toEqual(
    quarters.slice(0, -1).map(({ to }) => to),
  );
  expect(spans("2000-05-01", "2004-05-01").map(({ label }) => label)).toEqual([
    "2000",
    "2001",
    "2002",
    "2003",
    "2004",
  ]);
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
