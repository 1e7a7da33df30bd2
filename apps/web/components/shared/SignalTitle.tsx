import { caseHref } from "../../server/caseHref.ts";
import type { CaseQuery } from "../../server/caseQuery.ts";

/** A signal by its title, leading to its evidence. */
export function SignalTitle({ id, title, query }: { id: string; title: string; query: CaseQuery }) {
  return (
    <a
      href={caseHref(query, { signal: id })}
      aria-current={query.signal === id ? "true" : undefined}
      dir="auto"
    >
      {title}
    </a>
  );
}
