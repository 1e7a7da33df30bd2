import type { ExplanationsView, QuestionView } from "@harmel/views";
import type { CaseQuery } from "./caseQuery.ts";

/** A question with the turn that it is asked of. */
export interface ChosenQuestion {
  readonly turn: ExplanationsView["turns"][number];
  readonly question: QuestionView;
}

/** The question that the address names, the first of the turn it names, or the first of the last turn. */
export function chosenQuestion(
  { turns }: ExplanationsView,
  query: Pick<CaseQuery, "turn" | "question">,
): ChosenQuestion | undefined {
  const all = turns.flatMap((turn) => turn.questions.map((question) => ({ turn, question })));
  const last = all.at(-1)?.turn;
  return (
    all.find(({ question }) => question.id === query.question) ??
    all.find(({ turn }) => turn.id === query.turn) ??
    all.find(({ turn }) => turn === last)
  );
}
