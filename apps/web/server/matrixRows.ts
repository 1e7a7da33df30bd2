import type { MatrixRowView, QuestionView } from "@harmel/views";
import type { CaseQuery } from "./caseQuery.ts";

/** The matrix of a question as the page shows it: columns best first, rows in the order asked for. */
export interface Matrix {
  readonly columns: QuestionView["explanations"];
  readonly rows: readonly MatrixRowView[];
}

/** Puts the columns in order of rank and the rows in order of knowledge or diagnosticity. */
export function matrixRows(question: QuestionView, order: CaseQuery["order"]): Matrix {
  const columns = question.explanations;
  const places = new Map(columns.map(({ id }, index) => [id, index]));
  const place = (id: string) => places.get(id) ?? columns.length;
  const rows = question.rows.map((row) => ({
    ...row,
    cells: row.cells.toSorted((x, y) => place(x.explanation) - place(y.explanation)),
  }));
  if (order === "known") return { columns, rows };
  const sign = order === "-diagnosticity" ? -1 : 1;
  return {
    columns,
    rows: rows.toSorted((x, y) => {
      if (x.diagnosticityValue === null || y.diagnosticityValue === null)
        return Number(x.diagnosticityValue === null) - Number(y.diagnosticityValue === null);
      return sign * (x.diagnosticityValue - y.diagnosticityValue);
    }),
  };
}
