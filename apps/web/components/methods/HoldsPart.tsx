import type { CaseView } from "@harmel/views";
import type { MethodTables } from "../../server/methodTables.ts";
import { Arrowed } from "../shared/Arrowed.tsx";
import { Part } from "./Part.tsx";
import { PlainTable } from "./PlainTable.tsx";

/** How far an answer holds. */
export function HoldsPart({
  view,
  tables: { gridRows },
}: {
  view: CaseView;
  tables: MethodTables;
}) {
  const unsettled = view.phases.filter(({ holds }) => holds?.settled === false);
  return (
    <Part
      id="holds"
      title="How far an answer holds"
      here={
        unsettled.length === 0 ? (
          <p>On {view.asOfText} every phase holds in two thirds of the settings or more.</p>
        ) : (
          <ul className="plain-list">
            {unsettled.map(({ id, word, rangeText, holds }) => (
              <li key={id}>
                <strong>{word}</strong>, {rangeText}, {holds?.text}. What alone would change it:{" "}
                {holds?.flippedBy.map((what, index) => (
                  <span key={what}>
                    {index > 0 && "; "}
                    <Arrowed text={what} />
                  </span>
                ))}
                .
              </li>
            ))}
          </ul>
        )
      }
    >
      <p>
        Every answer is tried again under a fixed grid of settings, and with each origin and each
        lineage of reports left out. The share of tries that give the same answer is how far it
        holds; under two thirds it is shown as unsettled, with a question mark on the timeline. A
        phase holds where the same phase begins within two days. What alone changes an answer is
        named beside it.
      </p>
      <PlainTable
        label="The grid"
        columns={["Axis", "Values tried"]}
        rows={gridRows.map(({ name, values }) => [name, values])}
      />
    </Part>
  );
}
