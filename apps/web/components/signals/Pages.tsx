import { caseHref } from "../../server/caseHref.ts";
import type { CaseQuery } from "../../server/caseQuery.ts";

/** Links to the pages of a long table. */
export function Pages({ page, pages, query }: { page: number; pages: number; query: CaseQuery }) {
  if (pages === 1) return null;
  return (
    <nav className="pages" aria-label="Pages of signals">
      {page > 1 && <a href={caseHref(query, { page: page - 1 })}>Previous</a>}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && <a href={caseHref(query, { page: page + 1 })}>Next</a>}
    </nav>
  );
}
