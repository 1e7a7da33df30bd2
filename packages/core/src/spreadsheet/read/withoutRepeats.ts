import { shown } from "../../integrity/problem.ts";
import type { SheetName } from "../sheets/sheetColumns.ts";
import type { ReadRow } from "./readSheet.ts";
import { type Findings, sheetProblem } from "./sheetProblem.ts";

/** The rows whose id is new; the others are rejected. */
export function withoutRepeats<Entry extends { readonly id: string }>(
  sheet: SheetName,
  rows: readonly ReadRow<Entry>[],
  findings: Findings,
): ReadRow<Entry>[] {
  const lines = new Map<string, number>();
  return rows.filter(({ record, line, raw }) => {
    const first = lines.get(record.id);
    if (first === undefined) {
      lines.set(record.id, line);
      return true;
    }
    const problem = `is taken already by line ${first}: ${shown(record.id)}`;
    const fix = "give each row an id of its own";
    findings.problems.push(sheetProblem(sheet, line, "id", { code: "duplicate-id", problem, fix }));
    findings.rejects.push({ sheet, line, reason: `id ${problem}`, raw });
    return false;
  });
}
