import type { CaseView } from "@harmel/views";
import { caseHref } from "../../server/caseHref.ts";
import type { CaseQuery } from "../../server/caseQuery.ts";

export interface SignalLinksProps {
  ids: readonly string[];
  view: CaseView;
  query: CaseQuery;
}

/** Signals by their titles, each leading to its evidence. */
export function SignalLinks({ ids, view, query }: SignalLinksProps) {
  const titles = new Map(view.signals.map(({ id, title }) => [id, title]));
  return (
    <ul className="plain-list">
      {ids.map((id) => (
        <li key={id}>
          <a href={caseHref(query, { signal: id })} dir="auto">
            {titles.get(id) ?? id}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The same, folded away behind how many they are. */
export function Because(props: SignalLinksProps) {
  if (props.ids.length === 0) return null;
  return (
    <details className="disclosure">
      <summary>
        Because of {props.ids.length} {props.ids.length === 1 ? "signal" : "signals"}
      </summary>
      <SignalLinks {...props} />
    </details>
  );
}
