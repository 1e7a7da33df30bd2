import { expect, test } from "vitest";
import { riverCasebook } from "../testing/riverCasebook.ts";
import { carriedByOrigin } from "./carriedByOrigin.ts";

const casebook = riverCasebook();
const on = (asOf: string, day: string) =>
  carriedByOrigin(casebook, { asOf }).map(({ origin, days }) => {
    const found = days.find((entry) => entry.day === day);
    return [origin, found?.deterrence, found?.dialogue];
  });

test("R57: an origin that tells everything carries everything", () => {
  expect(on("2024-01-08", "2024-01-08")).toEqual([["A", 1, null]]);
});

test("R57: what two origins tell, neither carries alone", () => {
  const shares = on("2024-02-29", "2024-01-19");
  expect(shares.find(([origin]) => origin === "watch")?.[1]).toBeLessThan(0.5);
  expect(shares.find(([origin]) => origin === "B")?.[2]).toBe(1);
});

test("a day without a level has no share", () => {
  const shares = on("2024-02-29", "2024-01-02").flatMap((entry) => entry.slice(1));
  expect(new Set(shares)).toEqual(new Set([null]));
});

test("a day that does not exist is refused", () => {
  expect(() => carriedByOrigin(casebook, { asOf: "2024-02-30" })).toThrow(RangeError);
});
