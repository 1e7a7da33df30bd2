import type { ExplanationsView } from "@harmel/views";
import { expect, test } from "vitest";
import { chosenQuestion } from "./chosenQuestion.ts";

const turn = (id: string, ...questions: string[]) => ({
  id,
  questions: questions.map((question) => ({ id: question })),
});
const view = {
  turns: [turn("june", "q1"), turn("july", "q2", "q3"), turn("august")],
} as unknown as ExplanationsView;

test("the question of the address, else the first of its turn, else the first of the last turn with one", () => {
  expect(chosenQuestion(view, { question: "q3" })?.question.id).toBe("q3");
  expect(chosenQuestion(view, { turn: "june" })?.question.id).toBe("q1");
  expect(chosenQuestion(view, {})?.question.id).toBe("q2");
  expect(chosenQuestion(view, { question: "none", turn: "none" })?.question.id).toBe("q2");
});

test("without a question there is none", () => {
  expect(chosenQuestion({ turns: [], method: "" }, {})).toBeUndefined();
});
