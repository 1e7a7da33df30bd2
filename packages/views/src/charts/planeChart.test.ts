import { expect, it } from "vitest";
import type { LevelPoint } from "../case/caseView.ts";
import { postureWords } from "../words/wordings.ts";
import { planeChart } from "./planeChart.ts";

const point = (day: string, deterrence: number, dialogue: number): LevelPoint => ({
  day,
  dayText: day,
  deterrence,
  dialogue,
  bySide: [
    { deterrence, dialogue: 0, deterrenceInForce: 0 },
    { deterrence: 0, dialogue, deterrenceInForce: 0 },
  ],
  posture: { id: "quiet", ...postureWords.quiet },
});

const levels = [point("2024-06-01", 0, 0), point("2024-06-02", 10, 10), point("2024-06-03", 10, 9)];
const options = {
  scale: { deterrence: 20, dialogue: 20 },
  thresholds: { deterrence: 4, dialogue: 4 },
};

it("puts pressure to the right and talk up", () => {
  const { points, threshold } = planeChart(levels, options);
  expect(points[0]).toEqual({ day: "2024-06-01", x: 0, y: 1 });
  expect(points[1]?.x).toBeCloseTo(10 / 21.2, 3);
  expect(threshold.x).toBeCloseTo(4 / 21.2, 3);
});

it("marks the start, the end and the days asked for", () => {
  const { labels } = planeChart(levels, { ...options, days: ["2024-06-02"] });
  expect(labels.map(({ role, text }) => [role, text])).toEqual([
    ["start", "1 Jun"],
    ["turn", "2 Jun"],
    ["end", "3 Jun"],
  ]);
});

it("gives long steps an arrowhead that points along them", () => {
  const { arrows } = planeChart(levels, options);
  expect(arrows.map(({ day, angle }) => [day, angle])).toEqual([["2024-06-02", -45]]);
});

it("follows one side alone", () => {
  expect(planeChart(levels, { ...options, side: 0 }).points[1]?.y).toBe(1);
});

it("stands without days", () => {
  expect(planeChart([], options)).toMatchObject({ points: [], path: "", labels: [], arrows: [] });
});
