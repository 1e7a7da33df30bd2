import { describe, expect, test } from "vitest";
import { analyse } from "../analysis/analyse.ts";
import type { AnalyseOptions } from "../analysis/analysis.ts";
import { type ShortSignal, smallCasebook } from "../testing/smallCasebook.ts";
import { dayNumber, dayText } from "../time/day.ts";

/** Pressure of A toward B on some days. */
function pressure(
  signals: readonly ShortSignal[],
  days: readonly string[],
  part: "inForce" | "recent" = "inForce",
  options: AnalyseOptions = {},
): number[] {
  const { levels } = analyse(smallCasebook(signals), options);
  const byDay = new Map(levels.map((level) => [level.day, level.byDirection["A→B"]]));
  return days.map((day) => byDay.get(day)![part].deterrence);
}

const later = (day: string, by: number) => dayText(dayNumber(day) + by);
const troops = { id: "troops", kind: "troop-deployment", on: "2024-03-01" } as const;
const leaving: ShortSignal = {
  id: "leaving",
  kind: "withdrawal",
  on: "2024-03-10",
  ends: ["troops"],
};

describe("a position in force", () => {
  test("counts in full from its day", () => {
    expect(pressure([troops], ["2024-02-29", "2024-03-01", "2024-03-31"])).toEqual([0, 6, 6]);
  });

  test("R15: counts its strongest signal, or their sum where that is asked for", () => {
    const again = [troops, { ...troops, id: "more", on: "2024-03-05", how: "claimed" as const }];
    const days = ["2024-03-04", "2024-03-05"];
    expect(pressure(again, days)).toEqual([6, 6]);
    expect(pressure(again, days, "inForce", { aggregation: "sum" })).toEqual([6, 9]);
  });

  test("R15: is another one at another place, of another kind or of the other side", () => {
    const others = [
      troops,
      { ...troops, id: "elsewhere", place: "north" },
      { ...troops, id: "missiles", kind: "missile-deployment" },
      { ...troops, id: "theirs", doer: "B" as const },
    ];
    expect(pressure(others, ["2024-03-01"])).toEqual([18]);
  });

  test("R17: fades from the thirty-first day without a report, by half in 21 days", () => {
    const days = [30, 31, 30 + 21, 30 + 42].map((by) => later(troops.on, by));
    expect(pressure([troops], days)).toEqual([6, 5.805, 3, 1.5]);
  });

  test("R17: stands on by a restating signal or by a report that it still stands", () => {
    const day = [later(troops.on, 50)];
    const restated = [troops, { ...troops, id: "again", on: later(troops.on, 25) }];
    expect(pressure(restated, day)).toEqual([6]);
    const stands = { speaksOf: { from: later(troops.on, 25) }, published: later(troops.on, 26) };
    expect(pressure([{ ...troops, further: [stands] }], day)).toEqual([6]);
    const denies = { ...stands, stance: "denies", aspect: "scale", by: "A" } as const;
    expect(pressure([{ ...troops, further: [denies] }], day)[0]).toBeLessThan(6);
  });

  test("fades once, however many signals began or moved it on one day", () => {
    const twice = [troops, { ...troops, id: "same-day" }];
    const days = [31, 40, 60].map((by) => later(troops.on, by));
    expect(pressure(twice, days)).toEqual(pressure([troops], days));
    const announced = { ...leaving, how: "announced" } as const;
    const [stale] = pressure([troops, announced], [later(troops.on, 51)]);
    expect(stale).toBe(1.5);
  });

  test("of two years before coverage has faded to nothing, and of ten days before counts", () => {
    expect(pressure([{ ...troops, on: "2022-01-01" }], ["2024-01-01"])).toEqual([0]);
    const days = ["2024-01-01", "2024-01-21", "2024-01-22"];
    expect(pressure([{ ...troops, on: "2023-12-22" }], days)).toEqual([6, 6, 5.805]);
    const old = [{ ...troops, on: "2023-12-01" }];
    expect(pressure(old, ["2024-01-01"])).toEqual([5.805]);
  });
});

describe("R16: an ending", () => {
  const after = ["2024-03-09", "2024-03-10"];

  test("that was seen ends what was seen at once, and is not subtracted again", () => {
    expect(pressure([troops, leaving], after)).toEqual([6, 0]);
    expect(pressure([troops, leaving], after, "recent")).toEqual([0, 0]);
  });

  test("that is announced ends what was announced", () => {
    const announced = { ...troops, how: "announced" } as const;
    expect(pressure([announced, { ...leaving, how: "announced" }], after)).toEqual([5.4, 0]);
  });

  test("that only the doer announces leaves half of what was seen, marked", () => {
    const signals = [troops, { ...leaving, how: "announced" }] as const;
    expect(pressure(signals, after)).toEqual([6, 3]);
    const day = analyse(smallCasebook(signals)).on("2024-03-12");
    if ("unknown" in day) throw new Error(day.unknown);
    expect(day.contributions[0]).toMatchObject({ amount: 3, mark: "announced, not seen" });
  });

  test("that is announced again and again leaves half still", () => {
    const again = ["2024-03-10", "2024-03-11", "2024-03-12"].map((on) => ({
      ...leaving,
      id: `leaving-${on}`,
      on,
      how: "announced" as const,
    }));
    expect(pressure([troops, ...again], ["2024-03-12"])).toEqual([3]);
  });

  test("that names each of the signals of one position ends it once", () => {
    const second = { ...troops, id: "second", on: "2024-03-02" };
    const both = { ...leaving, ends: ["troops", "second"], how: "announced" as const };
    expect(pressure([troops, second, both], ["2024-03-10"])).toEqual([3]);
  });

  test("of a claim by its claimant ends it, and by the accused too", () => {
    const claim = { ...troops, how: "claimed" } as const;
    expect(pressure([claim, { ...leaving, how: "claimed" }], after)).toEqual([3, 0]);
    expect(pressure([claim, { ...leaving, how: "announced" }], after)).toEqual([3, 0]);
  });

  test("that the side which faces it confirms ends what was seen", () => {
    expect(pressure([troops, { ...leaving, how: "claimed" }], after)).toEqual([6, 0]);
  });

  test("that an observer refutes ends nothing", () => {
    const seenStill = {
      published: "2024-03-10",
      stance: "denies",
      aspect: "occurrence",
      by: "O",
      sight: true,
    } as const;
    const refuted = { ...leaving, how: "announced", further: [seenStill] } as const;
    expect(pressure([troops, refuted], after)).toEqual([6, 6]);
  });

  test("restated after half was left counts in full again, unmarked", () => {
    const signals = [
      troops,
      { ...leaving, how: "announced" },
      { ...troops, id: "back", on: "2024-03-20" },
    ] as const;
    expect(pressure(signals, ["2024-03-19", "2024-03-20"])).toEqual([3, 6]);
    const day = analyse(smallCasebook(signals)).on("2024-03-21");
    if ("unknown" in day) throw new Error(day.unknown);
    expect(day.contributions[0]?.mark).toBeUndefined();
  });

  test("on the day of the beginning leaves nothing in force", () => {
    expect(pressure([troops, { ...leaving, on: troops.on }], [troops.on])).toEqual([0]);
  });

  test("before the last day on which an imprecise beginning counts still ends it", () => {
    const week = { from: "2024-03-04", precision: "week" } as const;
    const signals = [
      { ...troops, occurred: week, published: "2024-03-04" },
      { ...leaving, on: "2024-03-06" },
    ];
    expect(pressure(signals, ["2024-03-05", "2024-03-06", "2024-03-10"])).toEqual([0, 0, 0]);
    const early = { impreciseDates: "first" } as const;
    const days = ["2024-03-04", "2024-03-06"];
    expect(pressure(signals, days, "inForce", early)).toEqual([6, 0]);
  });

  test("of its own comes the day after `until`, and leaves what restated it", () => {
    const until = { from: "2024-03-05" };
    const days = ["2024-03-05", "2024-03-06"];
    expect(pressure([{ ...troops, until }], days)).toEqual([6, 0]);
    const restated = [
      { ...troops, until },
      { ...troops, id: "again", on: "2024-03-04", how: "claimed" as const },
    ];
    expect(pressure(restated, days)).toEqual([6, 3]);
    const range = { from: "2024-03-01", to: "2024-03-10" };
    const within = [{ ...troops, occurred: range, until }];
    expect(pressure(within, ["2024-03-05", "2024-03-06", "2024-03-10"])).toEqual([6, 0, 0]);
  });

  test("takes the same share of each signal where they add up", () => {
    const signals = [
      troops,
      { ...troops, id: "more", on: "2024-03-02" },
      { ...leaving, how: "announced" },
    ] as const;
    expect(pressure(signals, after, "inForce", { aggregation: "sum" })).toEqual([12, 6]);
  });
});

describe("R18: what is recent", () => {
  test("halves in 7 days for words and in 21 for acts", () => {
    const threat = { id: "threat", kind: "threat", on: "2024-03-01" };
    const days = [0, 7, 14].map((by) => later("2024-03-01", by));
    expect(pressure([threat], days, "recent")).toEqual([3, 1.5, 0.75]);
    const shot = { id: "shot", kind: "shoot-down", on: "2024-03-01" };
    const slow = [0, 21, 42].map((by) => later("2024-03-01", by));
    expect(pressure([shot], slow, "recent")).toEqual([4, 2, 1]);
  });

  test("adds up, and fades the same when it came before coverage", () => {
    const threats = ["2023-12-26", "2024-01-02"].map((on) => ({ id: on, kind: "threat", on }));
    const days = ["2024-01-01", "2024-01-02"];
    const expected = [3 * 2 ** (-6 / 7), 3 * 2 ** -1 + 3].map((v) => Math.round(v * 1000) / 1000);
    expect(pressure(threats, days, "recent")).toEqual(expected);
  });

  test("goes below nothing for no lowering", () => {
    expect(pressure([{ ...leaving, ends: undefined }], ["2024-03-10"], "recent")).toEqual([0]);
  });
});

/** The pressure in force that one deployment makes. */
function at(signal: Partial<ShortSignal>, options?: AnalyseOptions): number | undefined {
  return pressure([{ ...troops, ...signal }], ["2024-03-05"], "inForce", options)[0];
}

describe("R13: which signals move levels", () => {
  test("R9: those of a part of a side count for the side", () => {
    expect(at({ initiators: ["guardA"] })).toBe(6);
  });

  test("those of or toward a third move none", () => {
    expect(at({ initiators: ["C"] })).toBe(0);
    expect(at({ targets: [{ actor: "C", basis: "stated" }] })).toBe(0);
    expect(at({ targets: [] })).toBe(0);
  });

  test("those of a context kind move none, whomever they name", () => {
    expect(at({ kind: "joint-exercise", duration: "standing" })).toBe(0);
    const casebook = smallCasebook([{ ...troops, kind: "alignment" }]);
    expect(analyse(casebook).signals[0]).toMatchObject({ track: "context", directions: [] });
  });

  test("those with an inferred target move levels where it is asked for, a denied one never", () => {
    const inferred = { targets: [{ actor: "B", basis: "inferred" as const }] };
    expect([at(inferred), at(inferred, { inferredTargets: true })]).toEqual([0, 6]);
    const denied = { targets: [{ actor: "B", basis: "denied" as const }] };
    expect(at(denied, { inferredTargets: true })).toBe(0);
  });

  test("R14: mutual acts count both ways", () => {
    const talks = { id: "talks", kind: "talks", on: "2024-03-01", mutual: true };
    const level = analyse(smallCasebook([talks])).on("2024-03-01");
    if ("unknown" in level) throw new Error(level.unknown);
    expect(Object.values(level.byDirection).map((entry) => entry.dialogue)).toEqual([5, 5]);
    expect(level.dialogue).toBe(10);
  });
});

test("R20: postures follow the thresholds, per direction and for the dyad", () => {
  const signals = [troops, { id: "talks", kind: "talks", on: "2024-03-01", doer: "B" as const }];
  const level = analyse(smallCasebook(signals)).on("2024-03-01");
  if ("unknown" in level) throw new Error(level.unknown);
  expect(level.posture).toBe("dual-track");
  expect(level.byDirection["A→B"]?.posture).toBe("deterrence-led");
  expect(level.byDirection["B→A"]?.posture).toBe("dialogue-led");
  const quiet = analyse(smallCasebook(signals)).levels[0];
  expect(quiet?.posture).toBe("quiet");
});
