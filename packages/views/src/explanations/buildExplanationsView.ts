import type { Analysis, Casebook } from "@harmel/core";
import { namesOf } from "../case/names.ts";
import { dayWords } from "../words/dayWords.ts";
import type { ExplanationsView } from "./explanationsView.ts";
import { questionView } from "./questionView.ts";

const method =
  "Competing explanations are ranked by what contradicts them (Heuer): the least inconsistent is first, " +
  "whatever speaks for it. Today's ratings are held against what was published by the day. " +
  "A cell nobody rated is missing, not neutral. No probability follows from a rank.";

/**
 * The explanations of every turn, in words.
 *
 * @example
 * explanationsView(casebook, analyse(casebook, { asOf: "2024-08-12" })).turns[0].questions[0].verdict;
 */
export function explanationsView(casebook: Casebook, analysis: Analysis): ExplanationsView {
  const names = namesOf(casebook);
  return {
    turns: analysis.turns.map((turn) => ({
      id: turn.id,
      label: turn.label,
      day: turn.day,
      dayText: dayWords(turn.day),
      questions: turn.questions.map((question) => questionView(question, names)),
    })),
    method,
  };
}
