import { expect, it } from "vitest";
import { dayAxis } from "./dayAxis.ts";

const axis = dayAxis("2024-06-01", "2024-06-10");

it("gives every day the same width", () => {
  expect(axis.days).toBe(10);
  expect(axis.start("2024-06-01")).toBe(0);
  expect(axis.centre("2024-06-01")).toBe(0.05);
  expect(axis.end("2024-06-10")).toBe(1);
});

it("keeps days beyond its ends at its ends", () => {
  expect(axis.start("2024-05-01")).toBe(0);
  expect(axis.end("2025-01-01")).toBe(1);
  expect(axis.isInside("2024-06-11")).toBe(false);
});

it("lists its days over the end of a month", () => {
  expect(dayAxis("2024-02-28", "2024-03-01").every()).toEqual([
    "2024-02-28",
    "2024-02-29",
    "2024-03-01",
  ]);
});

it("has one day where the last comes before the first", () => {
  expect(dayAxis("2024-06-02", "2024-06-01").days).toBe(1);
});
