import { expect, test } from "vitest";
import type { Progress } from "./home.ts";
import { progressMeter } from "./progressMeter.ts";

function metered() {
  const told: Progress[] = [];
  let time = 0;
  const meter = progressMeter(
    (progress) => told.push(progress),
    () => time,
  );
  return (at: number, progress: Omit<Progress, "file">) => {
    time = at;
    meter({ file: "a.csv", ...progress });
    return told.at(-1);
  };
}

test("tells rows per second and the time left of the step, once it has run a while", () => {
  const at = metered();
  at(0, { step: "reading" });
  expect(at(100, { step: "reading", share: 0.1, rows: 100 })).toEqual({
    file: "a.csv",
    step: "reading",
    share: 0.1,
    rows: 100,
  });
  expect(at(2000, { step: "reading", share: 0.25, rows: 5000 })).toMatchObject({
    rowsPerSecond: 2500,
    secondsLeft: 6,
  });
});

test("counts each step and each file from its own beginning", () => {
  const at = metered();
  at(0, { step: "unpacking" });
  at(10_000, { step: "reading" });
  expect(at(11_000, { step: "reading", share: 0.5, rows: 300 })).toMatchObject({
    rowsPerSecond: 300,
    secondsLeft: 1,
  });
  expect(at(20_000, { step: "storing", rows: 600 })).not.toHaveProperty("rowsPerSecond");
});

test("says nothing of time where no share is known", () => {
  const at = metered();
  at(0, { step: "storing" });
  expect(at(9000, { step: "storing" })).toEqual({ file: "a.csv", step: "storing" });
});
