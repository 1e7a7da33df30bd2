import type { ReactNode } from "react";
import { caseHref } from "../../server/caseHref.ts";
import type { CaseQuery } from "../../server/caseQuery.ts";

interface OrderHeadProps {
  order: "known" | "diagnosticity";
  query: CaseQuery;
  children: ReactNode;
}

/** A head of the matrix that orders its rows; diagnosticity begins with what tells most apart. */
export function OrderHead({ order, query, children }: OrderHeadProps) {
  const isDown = query.order === "-diagnosticity" && order === "diagnosticity";
  const isUp = query.order === order;
  const next = order === "known" ? "known" : isDown ? "diagnosticity" : "-diagnosticity";
  return (
    <th
      scope="col"
      className={order === "known" ? "matrix-item" : "matrix-apart"}
      aria-sort={isDown ? "descending" : isUp ? "ascending" : undefined}
    >
      <a href={caseHref(query, { order: next })}>
        {children}
        <span className="sort-arrow" aria-hidden="true">
          {isDown ? "↓" : isUp ? "↑" : ""}
        </span>
      </a>
    </th>
  );
}
