import { type CaseView, type ClaimView, dayAxis } from "@harmel/views";
import type { CaseQuery } from "../../server/caseQuery.ts";
import { MonthAxis } from "../shared/MonthAxis.tsx";
import { ClaimRow } from "./ClaimRow.tsx";

interface ClaimTableProps {
  title: string;
  claims: readonly ClaimView[];
  view: CaseView;
  query: CaseQuery;
}

/** Claims with what each was known to be over the days; on a phone each row becomes a card. */
export function ClaimTable({ title, claims, view, query }: ClaimTableProps) {
  if (claims.length === 0) return null;
  const axis = dayAxis(view.coverage.from, view.coverage.to);
  return (
    <table className="claim-table">
      <caption>
        {title} <span className="choice-count">{claims.length}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Known to be</th>
          <th scope="col">
            <span className="visually-hidden">Over time</span>
            <MonthAxis axis={axis} />
          </th>
          <th scope="col">Waiting, disputed, not seen</th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} view={view} axis={axis} query={query} />
        ))}
      </tbody>
    </table>
  );
}
