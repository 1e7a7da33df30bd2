import type { QuestionView } from "@harmel/views";
import type { CaseQuery } from "../../server/caseQuery.ts";
import { matrixRows } from "../../server/matrixRows.ts";
import { ScrollFrame } from "../shared/ScrollFrame.tsx";
import { SignalTitle } from "../shared/SignalTitle.tsx";
import { MatrixCell } from "./MatrixCell.tsx";
import { OrderHead } from "./OrderHead.tsx";

interface MatrixProps {
  question: QuestionView;
  query: CaseQuery;
  /** Where cells are rated, for who may. */
  rateAt?: string | undefined;
}

/** Items of evidence against explanations; head and first column stay while it scrolls. */
export function Matrix({ question, query, rateAt }: MatrixProps) {
  const { columns, rows } = matrixRows(question, query.order);
  if (rows.length === 0 || columns.length === 0)
    return <p className="empty">Nothing had been held against the explanations by then.</p>;
  return (
    <ScrollFrame className="matrix-frame" label="Matrix, scrolls both ways">
      <table className="matrix">
        <caption className="visually-hidden">{question.text}</caption>
        <thead>
          <tr>
            <OrderHead order="known" query={query}>
              Item, oldest first
            </OrderHead>
            <OrderHead order="diagnosticity" query={query}>
              Tells apart
            </OrderHead>
            {columns.map(({ id, rank, label, isFirst }) => (
              <th
                key={id}
                scope="col"
                className={isFirst ? "matrix-column matrix-first" : "matrix-column"}
              >
                <span className="matrix-rank">{rank}</span>
                <span dir="auto">{label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="matrix-item">
                {row.isSignal ? (
                  <SignalTitle id={row.id} title={row.title} query={query} />
                ) : (
                  <span dir="auto">{row.title}</span>
                )}
                <span className="cell-note">
                  {row.type}, known {row.knownText}
                </span>
              </th>
              <td className="matrix-apart">{row.diagnosticity}</td>
              {row.cells.map((cell, index) => (
                <MatrixCell
                  key={cell.explanation}
                  id={`why-${row.id}-${cell.explanation}`}
                  cell={cell}
                  item={row.title}
                  label={columns[index]?.label ?? cell.explanation}
                  rate={
                    rateAt &&
                    `${rateAt}?${new URLSearchParams({ question: question.id, item: row.id, explanation: cell.explanation }).toString()}`
                  }
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
