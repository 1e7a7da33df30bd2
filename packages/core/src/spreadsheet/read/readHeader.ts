import { closest } from "../../integrity/closest.ts";
import { shown } from "../../integrity/problem.ts";
import type { DelimitedRow } from "../text/readDelimited.ts";
import type { SheetColumn } from "../sheets/sheetColumn.ts";
import { type SheetName, sheetColumns } from "../sheets/sheetColumns.ts";
import { type SheetProblem, sheetProblem } from "./sheetProblem.ts";

/** Which column stands where, and what is wrong with the header. */
export interface Header {
  /** By position; a column nobody knows has none. */
  readonly columns: readonly (SheetColumn | undefined)[];
  readonly problems: readonly SheetProblem[];
  /** Required columns that are not there: without them no row can be read. */
  readonly missing: readonly string[];
}

/** Reads a header: columns in any order, in any case, with blanks, dots or hyphens for `_`. */
export function readHeader(sheet: SheetName, { line, cells }: DelimitedRow): Header {
  const known = sheetColumns[sheet];
  const names = known.map((column) => column.name);
  const seen = new Set<string>();
  const problems: SheetProblem[] = [];
  const columns = cells.map((cell) => {
    const name = folded(cell);
    const column = known.find((entry) => entry.name === name);
    if (column === undefined) {
      if (name === "") return undefined;
      const near = closest(name, names);
      const hint = near === undefined ? "" : `did you mean ${shown(near)}? `;
      const problem = `is no column of this sheet: ${shown(cell.trim())}`;
      const fix = `${hint}remove it, or move its text into note; the columns are ${names.join(", ")}`;
      problems.push(
        sheetProblem(sheet, line, cell.trim(), { code: "unknown-field", problem, fix }),
      );
      return undefined;
    }
    if (seen.has(name)) {
      const problem = `stands in the header twice: ${shown(name)}`;
      const fix = "keep one; the first was read";
      problems.push(sheetProblem(sheet, line, name, { code: "duplicate-id", problem, fix }));
      return undefined;
    }
    seen.add(name);
    return column;
  });
  const missing = known.filter((column) => column.required && !seen.has(column.name));
  for (const { name, meaning, example } of missing) {
    const fix = `add the column: ${meaning.toLowerCase()}, for example ${example}`;
    const problem = `is missing from the header: ${shown(name)}`;
    problems.push(sheetProblem(sheet, line, name, { code: "shape", problem, fix }));
  }
  return { columns, problems, missing: missing.map((column) => column.name) };
}

function folded(cell: string): string {
  return cell
    .trim()
    .toLowerCase()
    .replaceAll(/[\s._-]+/g, "_");
}
