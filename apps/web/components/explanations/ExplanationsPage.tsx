import { chosenQuestion } from "../../server/chosenQuestion.ts";
import { caseAddressOf } from "../../server/forms/caseAddressOf.ts";
import type { ShownCase } from "../../server/shownCase.ts";
import { CaseFrame } from "../CaseFrame.tsx";
import { PartHead } from "../shared/PartHead.tsx";
import { NoTurn } from "./NoTurn.tsx";
import { Question } from "./Question.tsx";
import { QuestionChooser } from "./QuestionChooser.tsx";

/** The questions about each turn, and the one that is chosen with its rivals and its matrix. */
export function ExplanationsPage({ shown }: { shown: ShownCase }) {
  const { loaded, query } = shown;
  const { view, whole, parts } = loaded;
  const explanations = parts.explanations();
  const chosen = chosenQuestion(explanations, query);
  return (
    <CaseFrame shown={shown} part="explanations" jumps={chosen ? jumps : []}>
      <PartHead shown={shown} title="Explanations">
        <p>
          People explain a turn differently. Each question about it ranks its own rivals by what
          contradicts them, on what was published by {view.asOfText}.{" "}
          <strong>No probability follows from a rank.</strong>
        </p>
        <details className="disclosure">
          <summary>How the ranking is made</summary>
          <p>{explanations.method}</p>
        </details>
      </PartHead>
      {explanations.turns.length === 0 ? (
        <NoTurn view={view} whole={whole} query={query} />
      ) : (
        <QuestionChooser turns={explanations.turns} chosen={chosen} query={query} />
      )}
      {chosen && (
        <Question
          question={chosen.question}
          view={view}
          query={query}
          rateAt={shown.editing?.mayEdit ? caseAddressOf(view.id, "rating") : undefined}
        />
      )}
    </CaseFrame>
  );
}

const jumps = [
  ["ranking", "Ranking"],
  ["matrix", "Matrix"],
  ["over-time", "Over time"],
  ["sensitivity", "Sensitivity"],
  ["tripwires", "Tripwires"],
] as const;
