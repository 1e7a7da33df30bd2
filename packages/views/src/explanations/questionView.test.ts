import { expect, test } from "vitest";
import type { Names } from "../case/names.ts";
import { questionView } from "./questionView.ts";

type Question = Parameters<typeof questionView>[0];

const names = { of: (id: string) => id, sphere: (id: string) => `media of ${id}` } as Names;

const explanation = (id: string, rank: number | null, rated = 3) => ({
  id,
  label: id,
  rank,
  ...(rank === null ? { unranked: "background" } : {}),
  inconsistency: 0,
  consistency: 0,
  rated,
  unrated: 0,
  graded: { rank },
});

const question = (more: object): Question =>
  ({
    id: "q",
    text: "Why?",
    items: [],
    pairs: [],
    flippedBy: [],
    rankingOverTime: [],
    tripwires: [],
    first: [],
    disagreement: { raters: [], comparedCells: 0, meanSpread: null, opposed: [] },
    explanations: [],
    ...more,
  }) as unknown as Question;

test("an explanation without a rival is not said to have won", () => {
  const explanations = [explanation("alone", 1), explanation("motive", null, 0)];
  const { verdict, sensitivity } = questionView(
    question({ explanations, first: ["alone"] }),
    names,
  );
  expect(verdict).toBe("Only one explanation had been put forward and rated by then: alone.");
  expect(sensitivity).toEqual(["Nothing can change while there is no ranked rival."]);
});

test("what nobody rated has a dash, not a nought", () => {
  const { explanations } = questionView(
    question({ explanations: [explanation("motive", null, 0)] }),
    names,
  );
  expect(explanations[0]).toMatchObject({
    inconsistency: "–",
    consistency: "–",
    rank: "background",
  });
});

test("what changes first place is named, a sphere by its own name", () => {
  const explanations = [explanation("one", 1), explanation("two", 2)];
  const flippedBy = [{ type: "sphere", what: "wires", first: ["two"] }];
  const { sensitivity } = questionView(
    question({ explanations, first: ["one"], flippedBy }),
    names,
  );
  expect(sensitivity).toEqual(["Without sphere media of wires: two"]);
});

const wire = (daysLeft: number, state = "waiting") => ({
  id: `${daysLeft} ${state}`,
  by: "2024-07-14",
  daysLeft,
  state,
  separates: [],
});

test("a tripwire says by when, and on its last day that it is the last", () => {
  const tripwires = [wire(3), wire(0), wire(-1), wire(0, "seen")];
  expect(questionView(question({ tripwires }), names).tripwires.map(({ when }) => when)).toEqual([
    "by 14 July 2024 (3 days left)",
    "by 14 July 2024 (the last day)",
    "was due 14 July 2024",
    "due 14 July 2024",
  ]);
});
