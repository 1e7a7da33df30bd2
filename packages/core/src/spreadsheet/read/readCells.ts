import { shown } from "../../integrity/problem.ts";
import type { SheetColumn } from "../sheets/sheetColumn.ts";
import type { SheetName } from "../sheets/sheetColumns.ts";
import type { DelimitedRow } from "../text/readDelimited.ts";
import { setAt } from "./setAt.ts";
import { type SheetProblem, sheetProblem } from "./sheetProblem.ts";

/** A record as its cells give it, not yet held against the schema. */
export interface CellsReading {
  readonly record: Record<string, unknown>;
  readonly problems: readonly SheetProblem[];
}

/** Turns the cells of a row into a record; an empty cell gives no value. */
export function readCells(
  sheet: SheetName,
  row: DelimitedRow,
  columns: readonly (SheetColumn | undefined)[],
): CellsReading {
  const record: Record<string, unknown> = {};
  const problems: SheetProblem[] = [];
  const complain = (column: string | undefined, rest: Parameters<typeof sheetProblem>[3]) =>
    problems.push(sheetProblem(sheet, row.line, column, rest));
  const surplus = row.cells.slice(columns.length).find((cell) => cell.trim() !== "");
  if (surplus !== undefined) {
    const problem = `has more cells than the header has columns: ${shown(surplus)}`;
    const fix = "put quotes around a cell that holds the separator";
    complain(undefined, { code: "shape", problem, fix });
  }
  columns.forEach((column, index) => {
    if (column === undefined) return;
    const cell = row.cells[index]?.trim() ?? "";
    if (cell === "") {
      if (!column.required) return;
      const fix = `give ${column.format.what}, for example ${column.example}`;
      complain(column.name, { code: "shape", problem: "is empty", fix });
      return;
    }
    const reading = column.format.read(cell);
    if ("value" in reading) setAt(record, column.path, reading.value);
    else complain(column.name, reading);
  });
  return { record, problems };
}
