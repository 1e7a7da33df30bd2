import { caseAddressOf } from "../../server/forms/caseAddressOf.ts";
import type { ShownCase } from "../../server/shownCase.ts";
import { CopyButton } from "../forms/CopyButton.tsx";
import { instantWords } from "./instantWords.ts";

/** Whether the case is an original or changes, where it came from, and what can be done with it. */
export function CaseStanding({ shown: { loaded, editing, past } }: { shown: ShownCase }) {
  const { id } = loaded.view;
  if (past !== undefined) {
    return (
      <section className="case-standing past" aria-label="Which state of the case this is">
        <p>
          <strong>The case as it stood</strong> after change {past.number}, by <bdi>{past.by}</bdi>,{" "}
          {instantWords(past.at)}.
        </p>
        <p>
          <a href={caseAddressOf(id)}>The case now</a>
          <a href={`/api${caseAddressOf(id, "at", String(past.number))}`} download>
            This state as JSON
          </a>
        </p>
      </section>
    );
  }
  if (editing === undefined) return null;
  const { isBundled, mayEdit, mayMakeCases, origin } = editing;
  if (isBundled) {
    return mayMakeCases ? (
      <section className="case-standing" aria-label="Changing the case">
        <p>An original that came with Harmel.</p>
        <CopyButton id={id} />
      </section>
    ) : null;
  }
  return (
    <section className="case-standing" aria-label="Changing the case">
      <p>
        {origin === undefined ? (
          "Kept here."
        ) : (
          <>
            A copy of <a href={caseAddressOf(origin)}>{origin}</a>.
          </>
        )}
      </p>
      <p>
        {mayEdit && <a href={caseAddressOf(id, "new-signal")}>New signal</a>}
        {mayEdit && <a href={caseAddressOf(id, "new-report")}>New report</a>}
        <a href={caseAddressOf(id, "history")}>History and files</a>
      </p>
    </section>
  );
}
