import type { CaseView } from "@harmel/views";
import { caseHref } from "../../server/caseHref.ts";
import type { CaseQuery } from "../../server/caseQuery.ts";

interface NoTurnProps {
  view: CaseView;
  whole: CaseView;
  query: CaseQuery;
}

/** Nothing to explain: the case records no turn, or none was known yet. */
export function NoTurn({ view, whole, query }: NoTurnProps) {
  const [first] = whole.turns;
  if (first === undefined) return <p className="part-empty">This case records no turn.</p>;
  return (
    <p className="part-empty">
      No turn was known by {view.asOfText}. The first on record is of{" "}
      <a href={caseHref(query, { asOf: first.day })}>{first.dayText}</a>.
    </p>
  );
}
