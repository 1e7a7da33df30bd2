import { checkCasebook, findKind, parseCasebook } from "@harmel/core";
import { expect, test } from "vitest";
import { greeceTurkey1996 } from "./index.ts";

const casebook = parseCasebook(greeceTurkey1996);
const sourceOf = new Map(casebook.reports.map((report) => [report.id, report.source]));
const onTrack = (track: string) =>
  casebook.signals.filter((signal) => findKind(signal.kind)?.track === track);

test("the casebook has no problem", () => {
  expect(checkCasebook(greeceTurkey1996).problems).toEqual([]);
});

test("at least forty signals stand on the two tracks, and both are there", () => {
  expect(onTrack("deterrence").length).toBeGreaterThan(20);
  expect(onTrack("dialogue").length).toBeGreaterThan(20);
});

test("the disputed turn has at least three rivals, each rated", () => {
  const questions = casebook.turns.flatMap((turn) => turn.questions);
  expect(questions).toHaveLength(2);
  for (const { explanations, ratings } of questions) {
    expect(explanations.length).toBeGreaterThanOrEqual(3);
    const rated = new Set(ratings?.map((rating) => rating.explanation));
    expect(rated).toEqual(new Set(explanations.map((explanation) => explanation.id)));
  }
});

test("each incident of MID dispute 4092 is evidence on a signal", () => {
  const used = new Set(casebook.signals.flatMap(({ evidence }) => evidence.map((e) => e.report)));
  const incidents = Array.from({ length: 15 }, (_, i) => `mid-4092${`${i + 1}`.padStart(3, "0")}`);
  expect(incidents.filter((id) => !used.has(id))).toEqual([]);
});

test("a machine row is the word of the machine, and sees only what a page tells too", () => {
  const rows = casebook.signals.flatMap((signal) =>
    signal.evidence
      .filter((item) => sourceOf.get(item.report) === "keds-turkey")
      .map((item) => ({ signal: signal.id, ...item })),
  );
  expect(rows.filter((row) => row.by !== "keds" || row.credibility < 2)).toEqual([]);
  expect(rows.filter((row) => row.sight).map((row) => row.signal)).toEqual(["0427-ministers-meet"]);
});

test("no signal of open force rests on machine rows alone", () => {
  const alone = casebook.signals.filter(
    ({ kind, evidence }) =>
      findKind(kind)?.family === "force" &&
      evidence.every((item) => sourceOf.get(item.report) === "keds-turkey"),
  );
  expect(alone).toEqual([]);
});

test("what a data set saw is older than the data set", () => {
  const published = new Map(casebook.reports.map((report) => [report.id, report.published.from]));
  const younger = casebook.reports.filter(
    ({ published: day, seenThrough }) =>
      seenThrough !== undefined && day.from >= (published.get(seenThrough) ?? ""),
  );
  expect(younger).toEqual([]);
});

test("a state of a channel that nobody tells of is unknown", () => {
  const untold = casebook.channels
    .flatMap((channel) => channel.intervals)
    .filter((interval) => interval.saidBy === undefined);
  expect(untold.filter((interval) => interval.status !== "unknown")).toEqual([]);
});
