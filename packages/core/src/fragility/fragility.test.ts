import { expect, test } from "vitest";
import { analyse } from "../analysis/analyse.ts";
import { defaultSettings } from "../analysis/settings.ts";
import { type ShortSignal, smallCasebook } from "../testing/smallCasebook.ts";
import { choices, gridAxes } from "./grid.ts";

const troops: ShortSignal = { id: "troops", kind: "troop-deployment", on: "2024-03-01" };

test("R33: the grid has 972 settings, and the ones asked for are one of them", () => {
  const all = choices(Object.values(gridAxes(defaultSettings)));
  expect(all).toHaveLength(972);
  expect(all.filter((chosen) => chosen.every((value) => value.isBase))).toHaveLength(1);
  expect(new Set(all.map((chosen) => chosen.map(({ label }) => label).join())).size).toBe(972);
});

test("R34: each origin and each lineage is left out besides", () => {
  const quiet = analyse(smallCasebook([]), { fragility: true, asOf: "2024-01-02" });
  expect(quiet.fragilityRuns).toBe(972);
  const claim: ShortSignal = { ...troops, id: "claim", how: "claimed" };
  const { fragilityRuns } = analyse(smallCasebook([troops, claim]), { fragility: true });
  expect(fragilityRuns).toBe(974);
});

test("R35: an answer that no setting changes holds in all but the origin it rests on", () => {
  const { levels } = analyse(smallCasebook([troops]), { fragility: true });
  const level = levels.find(({ day }) => day === "2024-03-10");
  expect(level).toMatchObject({ posture: "deterrence-led", holds: 0.999 });
  expect(level?.flippedBy).toEqual([{ type: "origin", what: "O", to: "quiet" }]);
});

test("R35: a posture near its threshold names the thresholds that change it", () => {
  const claims = [{ ...troops, kind: "mobilisation", how: "claimed" }] as const;
  const { levels } = analyse(smallCasebook(claims), { fragility: true });
  const level = levels.find(({ day }) => day === "2024-03-10");
  expect(level?.posture).toBe("quiet");
  expect(level?.flippedBy).toEqual([
    { type: "setting", what: "thresholds: −30 %", to: "deterrence-led" },
    { type: "setting", what: "evidence weights: off", to: "deterrence-led" },
  ]);
  // Weights off: always up (324 of 972); else only where the threshold is a third lower (216).
  expect(level?.holds).toBe(Math.round((433 / 973) * 1000) / 1000);
});

test("R35: a phase says what begins it later or not at all", () => {
  const leaving: ShortSignal = {
    id: "leaving",
    kind: "withdrawal",
    on: "2024-03-20",
    ends: ["troops"],
    how: "announced",
  };
  const signals = [{ ...troops, how: "announced" }, leaving] as const;
  const { episodes } = analyse(smallCasebook(signals), { fragility: true });
  const calm = episodes[0]?.phases.find(({ name }) => name === "calm");
  const easing = episodes[0]?.phases.find(({ name }) => name === "easing");
  expect(calm).toBeUndefined();
  expect(easing?.flippedBy).toEqual([{ type: "origin", what: "A", to: "does not begin" }]);
});

test("R35: it is computed only where it is asked for", () => {
  const analysis = analyse(smallCasebook([troops]));
  expect(analysis.fragilityRuns).toBe(0);
  expect(analysis.levels[0]).not.toHaveProperty("holds");
  expect(analysis.on("2024-03-10")).toMatchObject({ holds: 0.999 });
});
