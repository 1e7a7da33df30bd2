import { expect, test } from "vitest";
import { defaultSettings } from "../analysis/settings.ts";
import { knowledgeOf } from "../evidence/knowledge.ts";
import { riverCasebook } from "../testing/riverCasebook.ts";
import { escalationOf } from "./escalationOf.ts";

const casebook = riverCasebook();
const escalationOn = (day: string, end: string | null = null) =>
  escalationOf(casebook, knowledgeOf(casebook, day), defaultSettings, [
    { id: "episode", onset: "2024-01-05", end },
  ])[0];

test("R47: the rungs of each side are given by day, with the signal and how it is known", () => {
  expect(escalationOn("2024-02-29")?.rungs).toEqual([
    {
      day: "2024-01-08",
      side: "B",
      level: 3,
      action: 7,
      signal: "b-troops-alleged",
      realisation: "contested",
    },
    {
      day: "2024-01-10",
      side: "A",
      level: 3,
      action: 7,
      signal: "a-troops",
      realisation: "observed",
    },
  ]);
});

test("R47: what is only claimed or contested is not reached", () => {
  expect(escalationOn("2024-01-09")).toMatchObject({ vertical: null, verticalAlleged: 3 });
  const later = escalationOn("2024-02-29");
  expect(later).toMatchObject({ vertical: 3, verticalAlleged: 3 });
  expect(later?.highest.map(({ side }) => side)).toEqual(["A"]);
});

test("R47: those drawn in come with their parts and the first day of each", () => {
  expect(escalationOn("2024-02-29")?.drawnIn).toEqual([
    {
      actor: "C",
      parts: [
        { part: "ally", day: "2024-01-10", signal: "a-troops" },
        { part: "audience", day: "2024-01-18", signal: "talks" },
      ],
    },
    { actor: "M", parts: [{ part: "mediator", day: "2024-01-18", signal: "talks" }] },
  ]);
});

test("an episode draws in nobody before it is known or after its end", () => {
  expect(escalationOn("2024-01-18")?.horizontal).toEqual(["C"]);
  expect(escalationOn("2024-02-29", "2024-01-17")?.horizontal).toEqual(["C"]);
  expect(escalationOn("2024-02-29")?.horizontal).toEqual(["C", "M"]);
});
