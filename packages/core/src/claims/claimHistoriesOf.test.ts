import { expect, test } from "vitest";
import { knowledgeOf } from "../evidence/knowledge.ts";
import { riverCasebook } from "../testing/riverCasebook.ts";
import { claimHistoriesOf } from "./claimHistoriesOf.ts";

const casebook = riverCasebook();
const claimsOn = (day: string) => claimHistoriesOf(casebook, knowledgeOf(casebook, day));
const claim = (day: string, id: string) => claimsOn(day).find(({ signal }) => signal === id);

test("R44: a claim is followed through denial and dispute, each step with its reports", () => {
  expect(claim("2024-02-29", "b-troops-alleged")?.steps).toEqual([
    { day: "2024-01-08", state: "claimed", denied: [], contested: [], because: ["a-alleges"] },
    {
      day: "2024-01-09",
      state: "claimed",
      denied: ["intent"],
      contested: [],
      because: ["b-denies"],
    },
    {
      day: "2024-01-20",
      state: "contested",
      denied: ["intent"],
      contested: ["occurrence"],
      because: ["watch-doubts"],
    },
  ]);
});

test("R44: a day on which a report only repeats is no step", () => {
  const days = claim("2024-02-29", "b-troops-alleged")?.steps.map(({ day }) => day);
  expect(days).not.toContain("2024-01-11");
});

test("R44: an announcement waits until somebody with sight confirms it", () => {
  expect(claim("2024-01-13", "a-troops")?.steps.map(({ state }) => state)).toEqual(["observed"]);
  expect(claim("2024-02-04", "a-withdrawal")?.waiting).toEqual({ since: "2024-01-25", days: 10 });
  expect(claim("2024-02-04", "a-troops")).not.toHaveProperty("waiting");
});

test("the observer who disputes a claim is named with the report", () => {
  expect(claim("2024-02-29", "b-troops-alleged")?.contestedBy).toEqual([
    {
      by: "watch",
      stance: "contests",
      aspect: "occurrence",
      report: "watch-doubts",
      day: "2024-01-20",
    },
  ]);
});

test("R45: observations and silences stand beside their signal from the day they are known", () => {
  expect(claim("2024-01-19", "b-troops-alleged")?.observations).toEqual([]);
  expect(claim("2024-01-20", "b-troops-alleged")?.observations).toEqual(["nothing-seen"]);
  expect(claim("2024-02-10", "a-withdrawal")?.silences).toEqual(["b-silent"]);
});

test("R7: nothing published later changes a history that is read earlier", () => {
  const early = claim("2024-01-12", "b-troops-alleged")?.steps;
  expect(early).toEqual(claim("2024-02-29", "b-troops-alleged")?.steps.slice(0, 2));
});
