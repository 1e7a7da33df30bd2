import { type CaseView, countWords } from "@harmel/views";
import type { CaseQuery } from "../../server/caseQuery.ts";
import { caseAddress } from "../../server/caseParts.ts";
import { Because } from "../shared/SignalLinks.tsx";

/** The last turn, and the questions on which explanations differ. */
export function TurnNow({ view, query }: { view: CaseView; query: CaseQuery }) {
  const turn = view.turns.find(({ id }) => id === view.now.lastTurn?.id);
  return (
    <div className="fact">
      <h3>Last turn</h3>
      {turn === undefined ? (
        <>
          <p className="fact-word fact-none">None</p>
          <p className="fact-means">No change of direction is on record by this day.</p>
        </>
      ) : (
        <>
          <p className="fact-word">{turn.dayText}</p>
          <p className="fact-means" dir="auto">
            {turn.label}
          </p>
          {turn.questions.map(({ text, explanations }) => (
            <details key={text} className="disclosure">
              <summary dir="auto">
                {text} {countWords(explanations.length, "answer")}
              </summary>
              <ul className="plain-list">
                {explanations.map((explanation) => (
                  <li key={explanation} dir="auto">
                    {explanation}
                  </li>
                ))}
              </ul>
            </details>
          ))}
          {turn.questions.length > 0 && (
            <p className="fact-more">
              <a href={caseAddress(view.id, "explanations", { asOf: query.asOf, turn: turn.id })}>
                Which answer survives the evidence
              </a>
            </p>
          )}
          <Because ids={turn.because} view={view} query={query} />
        </>
      )}
    </div>
  );
}
