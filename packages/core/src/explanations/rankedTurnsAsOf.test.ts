import { expect, test } from "vitest";
import { knowledgeOf } from "../evidence/knowledge.ts";
import { riverCasebook } from "../testing/riverCasebook.ts";
import { rankedTurnsAsOf } from "./rankedTurnsAsOf.ts";

const casebook = riverCasebook();
const questionOn = (day: string) =>
  rankedTurnsAsOf(casebook, knowledgeOf(casebook, day))[0]?.questions[0];

test("a turn that was not known yet is not there", () => {
  expect(questionOn("2024-01-24")).toBeUndefined();
});

test("R36: only explanations and items published by the day stand in the matrix", () => {
  const question = questionOn("2024-01-25");
  expect(question?.explanations.map(({ id }) => id)).toEqual(["deal", "survival"]);
  expect(question?.items.map(({ id }) => id)).toEqual([
    "old-quarrel",
    "b-troops-alleged",
    "talks",
    "nothing-seen",
  ]);
});

test("R37: scores, ratings given and ratings missing are counted", () => {
  const [deal, show, survival] = questionOn("2024-02-29")?.explanations ?? [];
  expect(deal).toMatchObject({ rank: 2, inconsistency: 4, consistency: 5, rated: 5, unrated: 0 });
  expect(show).toMatchObject({ rank: 1, inconsistency: 1, rated: 3, notApplicable: 1, unrated: 1 });
  expect(survival).toMatchObject({ rank: null, unranked: "background", unrated: 5 });
});

test("R39: the graded column leaves out what no report of C3 or better bears", () => {
  const question = questionOn("2024-02-29");
  expect(question?.items.filter(({ graded }) => !graded).map(({ id }) => id)).toEqual([
    "b-troops-alleged",
  ]);
  expect(question?.explanations[0]?.graded).toMatchObject({ rated: 4, consistency: 4 });
});

test("R39: rivals are compared on the items both are rated on", () => {
  expect(questionOn("2024-02-29")?.pairs).toEqual([
    { pair: ["deal", "show"], shared: 3, inconsistency: [0, 1], ahead: "first" },
  ]);
});

test("R40: what changes first place is named, with the items that go", () => {
  const flips = questionOn("2024-03-31")?.flippedBy.map(({ type, what, to, without }) => {
    return [type, what, to, without.join()];
  });
  const talks = ["deal, show", "talks"];
  const watched = ["show", "nothing-seen,prediction-back"];
  expect(flips).toEqual([
    ["origin", "B", ...talks],
    ["origin", "watch", ...watched],
    ["source", "b-wire", ...talks],
    ["source", "watch-page", ...watched],
    ["sphere", "b-media", ...talks],
    ["sphere", "onlookers", ...watched],
  ]);
});

test("the ranking over time lists only the days on which a rank changed", () => {
  const changes = questionOn("2024-03-31")?.rankingOverTime.map(({ day, because, ranks }) => [
    day,
    because.join(),
    ranks.map(({ id, rank }) => `${id} ${rank}`).join(),
  ]);
  expect(changes).toEqual([
    [
      "2024-01-25",
      "deal,survival,old-quarrel,b-troops-alleged,talks,nothing-seen",
      "deal 1,survival null",
    ],
    ["2024-01-30", "show", "deal 1,show 2,survival null"],
    ["2024-02-10", "b-silent", "deal 2,show 1,survival null"],
    ["2024-03-15", "prediction-back", "deal 1,show 2,survival null"],
  ]);
});

test("R41: a tripwire waits until its own day, whatever was recorded later", () => {
  const before = questionOn("2024-02-19")?.tripwires[0];
  expect(before).toMatchObject({ state: "waiting", daysLeft: 1, separatesLeading: true });
  expect(before).not.toHaveProperty("stateNote");
  expect(questionOn("2024-02-20")?.tripwires[0]).toMatchObject({ state: "not-seen", daysLeft: 0 });
});

test("raters who disagree are shown cell by cell", () => {
  expect(questionOn("2024-02-29")?.disagreement).toEqual({
    raters: ["one", "two"],
    comparedCells: 1,
    meanSpread: 2,
    opposed: [{ item: "nothing-seen", explanation: "deal", spread: 2 }],
  });
});
