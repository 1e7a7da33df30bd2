import { expect, test } from "vitest";
import { analyse } from "../analysis/analyse.ts";
import type { AnalyseOptions } from "../analysis/analysis.ts";
import { type ShortSignal, smallCasebook } from "../testing/smallCasebook.ts";

/** The phases of a case: `name from → to, round: because`. */
function phases(signals: readonly ShortSignal[], options?: AnalyseOptions): string[] {
  return analyse(smallCasebook(signals), options).episodes.flatMap((episode) =>
    episode.phases.map(
      ({ name, from, to, round, because, waited }) =>
        `${name} ${from} → ${to ?? "…"}, ${round}${waited ? " waited" : ""}: ${because.join(" ")}`,
    ),
  );
}

const troops: ShortSignal = { id: "troops", kind: "troop-deployment", on: "2024-03-01" };
const leaving: ShortSignal = {
  id: "leaving",
  kind: "withdrawal",
  on: "2024-03-20",
  ends: ["troops"],
};
const stands = (from: string) => ({ published: from, speaksOf: { from } });

test("R23, R24, R25, R28: a round is build-up, standoff from the day after the last raise, easing and calm", () => {
  const more = { id: "more", kind: "missile-deployment", on: "2024-03-05", doer: "B" } as const;
  expect(phases([troops, more, { ...leaving, ends: ["troops", "more"] }])).toEqual([
    "build-up 2024-03-01 → 2024-03-05, 1: troops",
    "standoff 2024-03-06 → 2024-03-19, 1 waited: more",
    "easing 2024-03-20 → 2024-03-26, 1: leaving",
  ]);
});

/** The names of the phases of one round, as of a day, and where the episode ended. */
function names(asOf: string): string[] {
  return analyse(smallCasebook([troops, leaving]), { asOf }).episodes.flatMap((episode) => [
    ...episode.phases.map((phase) => phase.name),
    ...(episode.end === null ? [] : [`ended ${episode.end}`]),
  ]);
}

test("R24, R28: standoff, calm and the close are known only once their days of waiting are over", () => {
  expect(names("2024-03-07")).toEqual(["build-up"]);
  expect(names("2024-03-08")).toEqual(["build-up", "standoff"]);
  expect(names("2024-03-26")).toEqual(["build-up", "standoff", "easing"]);
  expect(names("2024-03-27")).toEqual(["build-up", "standoff", "easing", "calm"]);
  expect(names("2024-05-25")).toEqual(["build-up", "standoff", "easing", "calm"]);
  expect(names("2024-05-26")).toEqual(["build-up", "standoff", "easing", "ended 2024-03-26"]);
});

test("R23: below the threshold nothing begins, and at it a build-up does", () => {
  expect(phases([{ ...troops, how: "claimed" }])).toEqual([]);
  expect(phases([{ ...troops, kind: "alert" }], { asOf: "2024-03-02" })).toEqual([
    "build-up 2024-03-01 → …, 1: troops",
  ]);
});

test("R22: passing signals, however heavy, begin no round", () => {
  expect(phases([{ ...troops, kind: "shoot-down" }])).toEqual([]);
});

test("R25: easing begins where at least a quarter is taken off", () => {
  const kinds = ["troop-deployment", "missile-deployment", "air-defence-deployment", "alert"];
  const many = kinds.map((kind) => ({ id: kind, kind, on: "2024-03-01" }));
  const ending = { ...leaving, on: "2024-03-10" };
  const asOf = "2024-03-12";
  expect(phases([...many, { ...ending, ends: ["alert"] }], { asOf })).toHaveLength(2);
  expect(phases([...many, { ...ending, ends: ["missile-deployment"] }], { asOf }).at(-1)).toBe(
    "easing 2024-03-10 → …, 1: leaving",
  );
});

test("R23: a raise after calm is a return, in the second round of one episode", () => {
  const back = { id: "back", kind: "troop-deployment", on: "2024-04-20" };
  expect(phases([troops, leaving, back], { asOf: "2024-04-21" }).slice(-2)).toEqual([
    "calm 2024-03-27 → 2024-04-19, 1 waited: leaving",
    "return 2024-04-20 → …, 2: back",
  ]);
});

test("R28: a raise after sixty days of calm is another episode", () => {
  const back = { id: "back", kind: "troop-deployment", on: "2024-06-20" };
  const { episodes } = analyse(smallCasebook([troops, leaving, back]), { asOf: "2024-06-21" });
  expect(episodes.map(({ id, end }) => [id, end])).toEqual([
    ["episode-2024-03-01", "2024-03-26"],
    ["episode-2024-06-20", null],
  ]);
});

test("a raise before calm is a build-up of the same round", () => {
  const back = { id: "back", kind: "troop-deployment", on: "2024-03-23" };
  expect(phases([troops, leaving, back], { asOf: "2024-03-24" }).at(-1)).toBe(
    "build-up 2024-03-23 → …, 1: back",
  );
});

test("R27: what fades for want of reports is unreported, by the signals that fade", () => {
  const talkOnly: ShortSignal = {
    id: "talk",
    kind: "talks",
    on: "2024-03-01",
    duration: "standing",
  };
  expect(phases([troops, talkOnly], { asOf: "2024-04-20" }).at(-1)).toBe(
    "unreported 2024-04-13 → …, 1 waited: troops",
  );
});

test("what faded before a last raise is named too", () => {
  const alert: ShortSignal = { id: "alert", kind: "economic-pressure", on: "2024-04-03" };
  const last = phases([troops, alert], { asOf: "2024-05-30" }).at(-1);
  expect(last).toContain("waited: troops");
  expect(last).toMatch(/^unreported/);
});

test("R27: a faded position that is reported again resumes the standoff", () => {
  const again = { ...troops, further: [stands("2024-05-01")] };
  expect(phases([again], { asOf: "2024-05-10" }).slice(-2)).toEqual([
    "unreported 2024-04-13 → 2024-04-30, 1 waited: troops",
    "standoff 2024-05-01 → …, 1: troops",
  ]);
});

test("R26: open fighting is hostilities until seven days after the last of it", () => {
  const clash = { id: "clash", kind: "clash", on: "2024-03-10" };
  const second = { ...clash, id: "second", on: "2024-03-14" };
  expect(phases([troops, clash, second], { asOf: "2024-03-21" })).toEqual([
    "build-up 2024-03-01 → 2024-03-01, 1: troops",
    "standoff 2024-03-02 → 2024-03-09, 1 waited: troops",
    "hostilities 2024-03-10 → 2024-03-14, 1: clash",
    "standoff 2024-03-15 → …, 1 waited: second",
  ]);
});

test("R26: fighting that is only claimed is no hostilities, and lasting fighting is", () => {
  const clash: ShortSignal = { id: "clash", kind: "clash", on: "2024-03-10", how: "claimed" };
  expect(phases([troops, clash]).some((phase) => phase.startsWith("hostilities"))).toBe(false);
  const lasting: ShortSignal = { ...clash, how: "seen", duration: "standing" };
  expect(phases([troops, lasting], { asOf: "2024-03-11" }).at(-1)).toBe(
    "hostilities 2024-03-10 → …, 1: clash",
  );
});

test("R26: no calm is read while fighting goes on, though nothing is in force", () => {
  const days = ["2024-03-22", "2024-03-26", "2024-03-30"];
  const clashes = days.map((on) => ({ id: `clash-${on}`, kind: "clash", on }));
  const read = phases([troops, leaving, ...clashes], { asOf: "2024-04-06" });
  expect(read.slice(-2)).toEqual([
    "hostilities 2024-03-22 → 2024-04-05, 1: clash-2024-03-22",
    "calm 2024-04-06 → …, 1 waited: leaving",
  ]);
});

test("the end that a signal gives itself eases on the day after", () => {
  const short: ShortSignal = { ...troops, until: { from: "2024-03-12" } };
  expect(phases([short], { asOf: "2024-03-14" }).at(-1)).toBe("easing 2024-03-13 → …, 1: troops");
});

test("R23: a level that stood before coverage begins no round by itself", () => {
  const before: ShortSignal = { ...troops, on: "2023-12-20" };
  expect(phases([before], { asOf: "2024-01-10" })).toEqual([]);
});

test("the peak is the day of the highest pressure, recent acts among it", () => {
  const shot = { id: "shot", kind: "shoot-down", on: "2024-03-09" };
  const { episodes } = analyse(smallCasebook([troops, shot, leaving]));
  expect(episodes[0]).toMatchObject({ onset: "2024-03-01", peak: "2024-03-09", end: "2024-03-26" });
});
