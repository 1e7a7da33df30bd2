import { expect, test } from "vitest";
import { knowledgeOf } from "../evidence/knowledge.ts";
import { riverCasebook } from "../testing/riverCasebook.ts";
import { indicatorChange, pointOn } from "./indicatorChange.ts";
import { indicatorsAsOf } from "./indicatorsAsOf.ts";

const casebook = riverCasebook();
const on = (day: string) => indicatorsAsOf(casebook, knowledgeOf(casebook, day))[0];
const early = on("2024-01-18");
const late = on("2024-02-29");

test("an indicator is left out until one of its figures is known", () => {
  expect(on("2024-01-13")).toBeUndefined();
  expect(early?.points).toHaveLength(1);
});

test("R48: a figure keeps its unit, its days and its reports, a range its bounds", () => {
  expect(late?.unit).toBe("persons");
  expect(late?.points.at(-1)).toEqual({
    from: "2024-01-25",
    to: "2024-01-25",
    low: 200,
    high: 400,
    knownOn: "2024-01-25",
    reports: ["a-leaves"],
  });
});

test("R48: figures that contradict one another are both kept and paired", () => {
  expect(late?.points.map(({ low }) => low)).toEqual([1000, 3000, null, 200]);
  expect(late?.contradictions).toEqual([[0, 1]]);
  expect(pointOn(late!, "2024-01-14")).toEqual({
    unknown: "figures for 2024-01-14 contradict one another",
  });
});

test("R48: a gap keeps its reason", () => {
  expect(pointOn(late!, "2024-01-20")).toEqual({ unknown: "fog" });
  expect(pointOn(late!, "2024-01-21")).toEqual({ unknown: "no figure for 2024-01-21" });
});

test("R48: a change between two days has the bounds that the figures allow", () => {
  const points = [early!.points[0]!, late!.points.at(-1)!];
  const change = indicatorChange({ points, contradictions: [] }, "2024-01-14", "2024-01-25");
  expect(change).toMatchObject({ low: -800, high: -600, direction: "fell" });
  expect(indicatorChange(late!, "2024-01-25", "2024-01-25")).toMatchObject({
    direction: "unclear",
  });
});
