import type { Analysis } from "@harmel/core";
import { dayWords } from "../words/dayWords.ts";
import type { CaseView } from "./caseView.ts";

/** The turns on record, with the explanations put forward by then. */
export function turnViews(analysis: Analysis): CaseView["turns"] {
  return analysis.turns.map((turn) => ({
    id: turn.id,
    day: turn.day,
    dayText: dayWords(turn.day),
    label: turn.label,
    because: turn.because,
    questions: turn.questions.map(({ text, explanations }) => ({
      text,
      explanations: explanations.map((explanation) => explanation.label),
    })),
  }));
}
