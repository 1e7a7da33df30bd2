import { utc } from "@date-fns/utc";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { firstDay, lastDay } from "./dating.ts";
import { dayNumber, dayText, isDay } from "./day.ts";
import { isoWeekOf, mondayOf } from "./week.ts";

const anyDay = fc
  .integer({ min: dayNumber("0001-01-01"), max: dayNumber("9999-12-31") })
  .map(dayText);

test("the day number counts from 1970 and goes below zero before it", () => {
  expect(dayNumber("1970-01-01")).toBe(0);
  expect(dayNumber("1969-12-31")).toBe(-1);
  expect(dayNumber("2000-03-01") - dayNumber("2000-02-28")).toBe(2);
});

test("a day number and its text are each other's inverse, in the first and the last year too", () => {
  fc.assert(fc.property(anyDay, (day) => dayText(dayNumber(day)) === day && isDay(day)));
  for (const day of ["0001-01-01", "0099-12-31", "0999-02-28", "9999-12-31"]) {
    expect(dayText(dayNumber(day))).toBe(day);
  }
});

test("R3: numbers follow one another through the nights on which a clock is set", () => {
  for (const day of ["2024-03-10", "2024-03-31", "2024-10-27", "2024-11-03"]) {
    expect(dayText(dayNumber(day) + 1) > day).toBe(true);
    expect(dayNumber(dayText(dayNumber(day) + 1))).toBe(dayNumber(day) + 1);
  }
});

test("leap days exist in leap years alone", () => {
  expect(["2024-02-29", "2000-02-29", "1600-02-29"].every(isDay)).toBe(true);
  expect(["2023-02-29", "1900-02-29", "2100-02-29", "2024-02-30"].some(isDay)).toBe(false);
});

test("R3: what is not written YYYY-MM-DD is no day", () => {
  const texts = ["2024-6-1", "24-06-01", "2024-06-31", "2024-13-01", "2024-00-10", "2024-06-00"];
  const odd = ["", " 2024-06-01", "2024-06-01\n", "2024-06-01T00:00", "+02024-06-01", "二〇二四"];
  expect([...texts, ...odd].filter(isDay)).toEqual([]);
});

test("R3: a dating ends on its day, its last day, its Sunday or the end of its month", () => {
  expect(firstDay({ from: "2024-06-03", precision: "week" })).toBe("2024-06-03");
  expect(lastDay({ from: "2024-06-20" })).toBe("2024-06-20");
  expect(lastDay({ from: "2024-06-20", precision: "day" })).toBe("2024-06-20");
  expect(lastDay({ from: "2024-06-20", to: "2024-06-22", precision: "about" })).toBe("2024-06-22");
  expect(lastDay({ from: "2024-12-30", precision: "week" })).toBe("2025-01-05");
  expect(lastDay({ from: "2024-02-01", precision: "month" })).toBe("2024-02-29");
  expect(lastDay({ from: "2023-02-14", precision: "month" })).toBe("2023-02-28");
  expect(lastDay({ from: "2024-12-31", precision: "month" })).toBe("2024-12-31");
});

test("the last day of a month is the one date-fns counts", () => {
  const property = fc.property(anyDay, (day) => {
    const last = lastDay({ from: day, precision: "month" });
    expect(last).toBe(`${day.slice(0, 8)}${getDaysInMonth(day, { in: utc })}`);
  });
  fc.assert(property);
});

test("R3: weeks at the turn of a year belong to the year of their Thursday", () => {
  expect(isoWeekOf("2020-12-31").week).toBe("2020-W53");
  expect(isoWeekOf("2021-01-03")).toEqual({
    week: "2020-W53",
    from: "2020-12-28",
    to: "2021-01-03",
  });
  expect(isoWeekOf("2021-01-04").week).toBe("2021-W01");
  expect(isoWeekOf("2024-12-29").week).toBe("2024-W52");
  expect(isoWeekOf("2024-12-30").week).toBe("2025-W01");
  expect(isoWeekOf("2016-01-01").week).toBe("2015-W53");
  expect(isoWeekOf("2024-07-02").week).toBe("2024-W27");
});

test("weeks are those of date-fns, from a Monday to a Sunday, and hold their day", () => {
  const property = fc.property(anyDay, (day) => {
    const { week, from, to } = isoWeekOf(day);
    const year = String(getISOWeekYear(day, { in: utc })).padStart(4, "0");
    const number = String(getISOWeek(day, { in: utc })).padStart(2, "0");
    expect(week).toBe(`${year}-W${number}`);
    expect(mondayOf(dayNumber(day))).toBe(dayNumber(from));
    expect(dayNumber(to) - dayNumber(from)).toBe(6);
    expect(dayNumber(from) <= dayNumber(day) && dayNumber(day) <= dayNumber(to)).toBe(true);
  });
  fc.assert(property);
});
