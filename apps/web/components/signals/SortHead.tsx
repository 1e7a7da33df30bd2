import type { ReactNode } from "react";
import { caseHref } from "../../server/caseHref.ts";
import type { CaseQuery, SortColumn } from "../../server/caseQuery.ts";

/** A column's head that sorts by it, and the other way round when it does already. */
export function SortHead({
  column,
  query,
  children,
}: {
  column: SortColumn;
  query: CaseQuery;
  children: ReactNode;
}) {
  const isUp = query.sort === column;
  const isDown = query.sort === `-${column}`;
  return (
    <th scope="col" aria-sort={isUp ? "ascending" : isDown ? "descending" : undefined}>
      <a href={caseHref(query, { sort: isUp ? `-${column}` : column, page: 1 })}>
        {children}
        <span className="sort-arrow" aria-hidden="true">
          {isUp ? "↑" : isDown ? "↓" : ""}
        </span>
      </a>
    </th>
  );
}
