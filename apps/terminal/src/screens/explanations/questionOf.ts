import type { QuestionView } from "@harmel/views";
import type { Frame } from "../Frame.ts";

/** A question with the turn it is asked of. */
export interface AskedQuestion extends QuestionView {
  /** "13 July 2024: Lukashenka announces the easing". */
  readonly turn: string;
}

/** Every question of every turn known, in the order of the turns. */
export function questionsOf({ parts }: Frame): readonly AskedQuestion[] {
  return parts.explanations.turns.flatMap(({ dayText, label, questions }) =>
    questions.map((question) => ({ ...question, turn: `${dayText}: ${label}` })),
  );
}

/** The question that is shown. */
export function questionOf(frame: Frame): AskedQuestion | undefined {
  return questionsOf(frame)[frame.state.parts.explanations ?? 0];
}

/** The letter that stands for an explanation: A, B, … in the order of the matrix. */
export function letterOf({ columns }: QuestionView, explanation: string): string {
  return letterAt(columns.findIndex(({ id }) => id === explanation));
}

/** The letter of a column: A to Z, then a to z. */
export function letterAt(column: number): string {
  return String.fromCharCode(column < 26 ? 65 + column : 71 + column);
}
