import { expect, test } from "vitest";
import { parseCasebook } from "../casebook/parseCasebook.ts";
import { knowledgeOf } from "../evidence/knowledge.ts";
import { riverCasebook, riverRecord } from "../testing/riverCasebook.ts";
import { attentionOf } from "./attentionOf.ts";

const casebook = riverCasebook();
const attentionOn = (day: string) => attentionOf(casebook, knowledgeOf(casebook, day));
const ofSignal = (day: string, id: string) =>
  attentionOn(day).signals.find(({ signal }) => signal === id);

const searched = (change: object) => {
  const collections = riverRecord.collections.map((entry) => ({ ...entry, ...change }));
  return parseCasebook({ ...riverRecord, collections });
};

test("R46: reports, first report and lag are given by searched sphere", () => {
  expect(ofSignal("2024-02-29", "b-troops-alleged")).toEqual({
    signal: "b-troops-alleged",
    bySphere: { "a-state": 1, "b-media": 1, onlookers: 1 },
    firstBySphere: { "a-state": "2024-01-08", "b-media": "2024-01-09", onlookers: "2024-01-20" },
    lagBySphere: { "a-state": 0, "b-media": 1, onlookers: 12 },
    notSearched: { "far-away": "not searched" },
  });
});

test("R46: a sphere that was not searched has no number, though a report of it is on record", () => {
  expect(ofSignal("2024-02-29", "b-troops-alleged")?.bySphere).not.toHaveProperty("far-away");
});

test("R46: a report that is only cited is not found", () => {
  expect(ofSignal("2024-02-29", "a-troops")?.bySphere).toEqual({
    "a-state": 1,
    "b-media": 0,
    onlookers: 1,
  });
});

test("a searched sphere names the signals it never carried", () => {
  const spheres = attentionOn("2024-02-29").spheres;
  expect(spheres.map(({ sphere, notCarried }) => [sphere, notCarried])).toEqual([
    ["a-state", ["talks"]],
    ["b-media", ["a-troops", "a-withdrawal"]],
    ["far-away", []],
    ["onlookers", ["talks", "a-withdrawal"]],
  ]);
  expect(spheres[0]).toMatchObject({ languages: ["en"], from: "2024-01-01", to: "2024-02-29" });
  expect(spheres[2]).toMatchObject({ languages: [], from: null, to: null });
});

test("shares of a week add up to one, and a week without reports has none", () => {
  const weeks = attentionOn("2024-02-29").weeks;
  expect(weeks[1]).toEqual({
    week: "2024-W02",
    from: "2024-01-08",
    to: "2024-01-14",
    reports: 4,
    shares: { "a-state": 0.5, "b-media": 0.25, onlookers: 0.25 },
  });
  expect(weeks[0]).toMatchObject({ week: "2024-W01", reports: 0, shares: {} });
});

test("R46: days that were not searched have a reason", () => {
  const later = searched({ from: "2024-01-12" });
  const [alleged] = attentionOf(later, knowledgeOf(later, "2024-02-29")).signals;
  expect(alleged?.bySphere).toEqual({ onlookers: 1 });
  expect(alleged?.notSearched).toMatchObject({ "a-state": "not searched for these days" });
});

test("a collection that is not counted counts nothing", () => {
  const uncounted = searched({ counted: false });
  const attention = attentionOf(uncounted, knowledgeOf(uncounted, "2024-02-29"));
  expect(attention.signals[0]?.bySphere).toEqual({});
  expect(attention.weeks).toEqual([]);
});
