import type { ExplanationsView } from "@harmel/views";
import { caseHref } from "../../server/caseHref.ts";
import type { CaseQuery } from "../../server/caseQuery.ts";
import type { ChosenQuestion } from "../../server/chosenQuestion.ts";

interface QuestionChooserProps {
  turns: ExplanationsView["turns"];
  chosen: ChosenQuestion | undefined;
  query: CaseQuery;
}

/** Every turn with its questions; each question says which answer is first. */
export function QuestionChooser({ turns, chosen, query }: QuestionChooserProps) {
  return (
    <nav className="questions" aria-label="Questions">
      {turns.map((turn) => (
        <section key={turn.id} className="question-turn" aria-labelledby={`of-${turn.id}`}>
          <h2 id={`of-${turn.id}`}>
            <span className="overline">{turn.dayText}</span>{" "}
            <span className="question-turn-label" dir="auto">
              {turn.label}
            </span>
          </h2>
          {turn.questions.length === 0 && (
            <p className="cell-note">No question had been asked of it.</p>
          )}
          <ul className="plain-list">
            {turn.questions.map((question) => {
              const isChosen = question.id === chosen?.question.id;
              const first = question.explanations.filter(({ isFirst }) => isFirst);
              return (
                <li key={question.id} className={isChosen ? "question-chosen" : undefined}>
                  <a
                    href={caseHref(query, { question: question.id, turn: undefined })}
                    aria-current={isChosen ? "true" : undefined}
                    dir="auto"
                  >
                    {question.text}
                  </a>
                  <span className="cell-note" dir="auto">
                    {first.length === 0
                      ? "nothing is rated yet"
                      : `${first.length > 1 ? "tied first: " : "first: "}${first.map(({ label }) => label).join("; ")}`}
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </nav>
  );
}
