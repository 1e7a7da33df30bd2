import { expect, test } from "vitest";
import { dayOf } from "./dayOf.ts";

test.each([
  ["20240702", "2024-07-02"],
  ["20191024143000", "2019-10-24"],
  ["2024-01-02 00:00:00.000", "2024-01-02"],
  ["16 May 2025", "2025-05-16"],
  ["2 July 2024", "2024-07-02"],
  ["02-Jul-2024", "2024-07-02"],
  ["20240231", undefined],
  ["2023-02-29", undefined],
  ["07/02/2024", undefined],
  ["3 Foo 2024", undefined],
  ["", undefined],
])("reads %j as %j", (text, day) => {
  expect(dayOf(text)).toBe(day);
});
