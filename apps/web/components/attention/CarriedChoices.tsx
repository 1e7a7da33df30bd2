import type { AttentionView } from "@harmel/views";
import { caseHref } from "../../server/caseHref.ts";
import type { CaseQuery } from "../../server/caseQuery.ts";
import { Choices } from "../shared/Choices.tsx";

interface CarriedChoicesProps {
  searched: AttentionView["spheres"];
  query: CaseQuery;
}

/** All signals, or only those that one searched sphere never carried. */
export function CarriedChoices({ searched, query }: CarriedChoicesProps) {
  const isOne = searched.some(({ id }) => id === query.sphere);
  return (
    <div className="carried-choices">
      <p>
        Never carried by{" "}
        {isOne && <a href={caseHref(query, { sphere: "" })}>(show every signal again)</a>}
      </p>
      <Choices
        label="Signals never carried by a sphere"
        choices={searched.map(({ id, label, notCarried }) => ({
          key: id,
          name: label,
          count: notCarried.length,
          href: caseHref(query, { sphere: id }),
          isCurrent: id === query.sphere,
        }))}
      />
    </div>
  );
}
