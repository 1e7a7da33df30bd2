import { expect, test } from "vitest";
import { analyse } from "../analysis/analyse.ts";
import { type ShortSignal, smallCasebook } from "../testing/smallCasebook.ts";
import type { Week } from "./week.ts";

function weekOf(signals: readonly ShortSignal[], week: string): Week {
  return analyse(smallCasebook(signals)).weeks.find((entry) => entry.week === week)!;
}

const troops: ShortSignal = { id: "troops", kind: "troop-deployment", on: "2024-03-05" };

test("R30: a week is worse by a raise and better by what is ended", () => {
  const leaving = { id: "leaving", kind: "withdrawal", on: "2024-03-20", ends: ["troops"] };
  expect(weekOf([troops, leaving], "2024-W10")).toMatchObject({
    from: "2024-03-04",
    to: "2024-03-10",
    direction: "worse",
    riskAlert: true,
    opportunityAlert: false,
    because: ["troops"],
    change: { deterrence: 6, dialogue: 0 },
    reason: "Pressure up 6.0, dialogue unmoved: Signal troops.",
  });
  expect(weekOf([troops, leaving], "2024-W12")).toMatchObject({
    direction: "better",
    riskAlert: false,
    opportunityAlert: true,
    because: ["leaving"],
  });
});

test("R29: a silent week is unchanged, whatever fades in it", () => {
  for (const week of ["2024-W11", "2024-W15", "2024-W20"]) {
    expect(weekOf([troops], week)).toMatchObject({
      direction: "unchanged",
      riskAlert: false,
      opportunityAlert: false,
      because: [],
      change: { deterrence: 0, dialogue: 0 },
    });
  }
});

test("R29: a report that a position still stands changes no week", () => {
  const further = [{ published: "2024-05-01", speaksOf: { from: "2024-05-01" } }];
  expect(weekOf([{ ...troops, further }], "2024-W18").direction).toBe("unchanged");
});

test("R30: dialogue decides where pressure does not, and the two are never netted", () => {
  const talks = { id: "talks", kind: "talks", on: "2024-03-06" };
  expect(weekOf([talks], "2024-W10").direction).toBe("better");
  expect(weekOf([talks, troops], "2024-W10")).toMatchObject({
    direction: "worse",
    riskAlert: true,
    opportunityAlert: true,
  });
  const left = { id: "left", kind: "treaty-left", on: "2024-03-06" };
  expect(weekOf([left], "2024-W10")).toMatchObject({ direction: "worse", riskAlert: false });
});

test("R31: a threat alerts by itself though the week is unchanged, unless it is refuted", () => {
  const threat: ShortSignal = { id: "threat", kind: "threat", on: "2024-03-06", how: "announced" };
  expect(weekOf([threat], "2024-W10")).toMatchObject({ direction: "unchanged", riskAlert: true });
  const denial = { published: "2024-03-06", stance: "denies", aspect: "occurrence" } as const;
  const refuted = { ...threat, further: [{ ...denial, by: "O", sight: true }] };
  expect(weekOf([refuted], "2024-W10")).toMatchObject({ riskAlert: false, because: [] });
});

test("R29: a position that several signals reinforce in one week counts once", () => {
  const again = [troops, { ...troops, id: "again", on: "2024-03-06" }];
  expect(weekOf(again, "2024-W10").change.deterrence).toBe(6);
});

test("weeks at the edges of coverage, or at the day of the analysis, are partial", () => {
  const { weeks } = analyse(smallCasebook([troops]), { asOf: "2024-03-06" });
  expect(weeks[0]).toMatchObject({ week: "2024-W01", from: "2024-01-01", partial: false });
  expect(weeks.at(-1)).toMatchObject({ week: "2024-W10", to: "2024-03-10", partial: true });
  expect(weeks).toHaveLength(10);
  const coverage = { from: "2024-03-06", to: "2024-03-13", of: "days" };
  const short = analyse(smallCasebook([troops], { coverage }));
  expect(short.weeks.map(({ week, partial }) => [week, partial])).toEqual([
    ["2024-W10", true],
    ["2024-W11", true],
  ]);
  expect(short.weeks[0]?.because).toEqual([]);
});
