import { expect, test } from "vitest";
import type { DyadDay } from "../dyadDay.ts";
import { dayText } from "../../time/index.ts";
import { findEpisodes } from "./findEpisodes.ts";

const threat = { from: "GRC", to: "TUR", kind: "threat", reports: 3 } as const;
const clash = { from: "TUR", to: "GRC", kind: "clash", reports: 1 } as const;
const talks = { from: "GRC", to: "TUR", kind: "talks", reports: 2 } as const;
const series: readonly DyadDay[] = Array.from({ length: 300 }, (_, day) => ({
  day: dayText(day),
  acts: day >= 200 && day < 206 ? [threat, clash, talks] : day === 40 ? [threat] : [],
  volume: 50,
}));

test("R63: names the kinds that rose on both tracks, and the base they rose against", () => {
  const [episode] = findEpisodes(series);
  expect(episode).toMatchObject({ onset: "1970-07-20", peak: "1970-07-25", end: "1970-08-08" });
  expect(episode?.evidence.map(({ kind, track }) => [kind, track])).toEqual([
    ["talks", "dialogue"],
    ["clash", "deterrence"],
    ["threat", "deterrence"],
  ]);
  expect(episode?.evidence[2]).toMatchObject({ acts: 6, reports: 18 });
  expect(episode?.evidence[2]?.expected).toBeCloseTo((1 / 180) * 9, 12);
});

test("R63: says in what share of reasonable settings an episode is there", () => {
  expect(findEpisodes(series)[0]?.holds).toBe(1);
});

test("finds nothing in an empty series", () => {
  expect(findEpisodes([])).toEqual([]);
  expect(findEpisodes(series.slice(0, 100))).toEqual([]);
});
