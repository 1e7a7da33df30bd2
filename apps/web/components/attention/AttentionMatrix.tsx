import { countWords } from "@harmel/views";
import type { AttentionRows } from "../../server/attentionRows.ts";
import type { CaseQuery } from "../../server/caseQuery.ts";
import { ScrollFrame } from "../shared/ScrollFrame.tsx";
import { SignalTitle } from "../shared/SignalTitle.tsx";
import { CountCell } from "./CountCell.tsx";

interface AttentionMatrixProps {
  rows: AttentionRows;
  query: CaseQuery;
}

/** Signals against spheres; spheres that nobody searched share one hatched column. */
export function AttentionMatrix({
  rows: { searched, notSearched, rows, outside },
  query,
}: AttentionMatrixProps) {
  return (
    <>
      {rows.length === 0 ? (
        <p className="empty">No signal of the days searched is to be shown.</p>
      ) : (
        <ScrollFrame className="matrix-frame" label="Signals and spheres, scrolls both ways">
          <table className="matrix attention-matrix">
            <caption className="visually-hidden">Reports found of each signal, by sphere</caption>
            <thead>
              <tr>
                <th scope="col" className="matrix-item">
                  Signal
                </th>
                {searched.map(({ id, label }) => (
                  <th key={id} scope="col" dir="auto">
                    {label}
                  </th>
                ))}
                {notSearched.length > 0 && (
                  <th scope="col">{countWords(notSearched.length, "further sphere")}</th>
                )}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, title, cells }, index) => (
                <tr key={id}>
                  <th scope="row" className="matrix-item">
                    <SignalTitle id={id} title={title} query={query} />
                  </th>
                  {cells.map((cell) => (
                    <CountCell key={cell.sphere} cell={cell} />
                  ))}
                  {index === 0 && notSearched.length > 0 && (
                    <td rowSpan={rows.length} className="cell-unsearched">
                      <span dir="auto">
                        not searched: {notSearched.map(({ label }) => label).join(" · ")}
                      </span>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      )}
      {outside.length > 0 && (
        <details className="disclosure">
          <summary>
            {countWords(outside.length, "signal")} of days that nobody searched: nothing is known of
            who carried {outside.length === 1 ? "it" : "them"}
          </summary>
          <ul className="plain-list">
            {outside.map(({ id, title }) => (
              <li key={id}>
                <SignalTitle id={id} title={title} query={query} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
