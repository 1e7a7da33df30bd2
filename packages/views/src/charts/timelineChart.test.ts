import { expect, it } from "vitest";
import type { CaseView, LevelPoint, MarkView } from "../case/caseView.ts";
import { postureWords, realisationWords } from "../words/wordings.ts";
import { dayAxis } from "./dayAxis.ts";
import { timelineChart } from "./timelineChart.ts";

const point = (day: string, deterrence: number): LevelPoint => ({
  day,
  dayText: day,
  deterrence,
  dialogue: 0,
  bySide: [
    { deterrence, dialogue: 0, deterrenceInForce: deterrence / 2 },
    { deterrence: 0, dialogue: 0, deterrenceInForce: 0 },
  ],
  posture: { id: "quiet", ...postureWords.quiet },
});

const mark = (id: string, day: string): MarkView => ({
  id,
  day,
  firstDay: day,
  track: "deterrence",
  direction: "raises",
  side: 0,
  realisation: { id: "observed", ...realisationWords.observed },
  title: id,
  weight: 6,
  counted: 6,
});

const side = { id: "A", name: "A", direction: "A→B", directionText: "A → B" };

const empty: CaseView = {
  id: "empty",
  title: "Empty",
  asOf: "2024-06-30",
  asOfText: "30 June 2024",
  coverage: { from: "2024-06-01", to: "2024-06-30", of: "nothing" },
  knownUntil: "2024-06-30",
  sides: [side, { ...side, id: "B" }],
  now: { day: "2024-06-30", because: [] },
  levels: [],
  scale: { deterrence: 0, dialogue: 0 },
  thresholds: { deterrence: 4, dialogue: 4 },
  marks: [],
  phases: [],
  turns: [],
  channels: [],
  weeks: [],
  signals: [],
  notSeen: [],
  provenance: { method: "", hash: "", signals: 0, reports: 0, coder: "" },
} as CaseView;

const whole: CaseView = {
  ...empty,
  scale: { deterrence: 20, dialogue: 10 },
  levels: dayAxis("2024-06-01", "2024-06-30")
    .every()
    .map((day) => point(day, day < "2024-06-10" ? 0 : 20)),
  marks: ["a", "b", "c"].map((id) => mark(id, "2024-06-10")),
};

it("stands without signals, channels, phases and turns", () => {
  const { rows, areas, marks } = timelineChart(empty, empty);
  expect(rows.channels.height + rows.context.height + rows.phases.height).toBe(0);
  expect(areas.every(({ path }) => path === "")).toBe(true);
  expect(marks).toEqual([]);
});

it("gives both tracks one scale", () => {
  const { plot } = timelineChart(whole, whole);
  expect(plot.deterrence).toBeCloseTo(plot.dialogue * 2);
});

it("keeps its size on every day of knowledge", () => {
  const early: CaseView = {
    ...whole,
    asOf: "2024-06-05",
    levels: whole.levels.slice(0, 5),
    marks: [],
  };
  const chart = timelineChart(early, whole);
  expect(chart.rows).toEqual(timelineChart(whole, whole).rows);
  expect(chart.knownTo).toBeCloseTo(5 / 30);
});

it("stands marks above the level of their day", () => {
  const { marks, pixels, rows } = timelineChart(whole, whole);
  expect(marks.every(({ away }) => away > 20 * pixels)).toBe(true);
  expect(new Set(marks.map(({ away }) => away)).size).toBe(3);
  expect(Math.max(...marks.map(({ away }) => away))).toBeLessThan(rows.deterrence.height);
});

it("leaves out marks beyond the axis", () => {
  const early = { ...whole, marks: [mark("before", "2001-04-30")] };
  expect(timelineChart(early, early).marks).toEqual([]);
});
