import type { Problem } from "../../integrity/problem.ts";
import type { SheetName } from "../sheets/sheetColumns.ts";

/** What is wrong at one place of a sheet, and how to mend it. */
export interface SheetProblem extends Problem {
  readonly sheet: SheetName;
  /** The line of the text on which the row begins; the first line is 1. */
  readonly line: number;
  /** The column's name; absent where the row or the sheet as a whole is at fault. */
  readonly column?: string;
}

/** A row that became no record. */
export interface RejectedRow {
  readonly sheet: SheetName;
  readonly line: number;
  /** Why, in words. */
  readonly reason: string;
  /** The row's own text. */
  readonly raw: string;
}

/** What a sheet's readers write down as they go. */
export interface Findings {
  readonly problems: SheetProblem[];
  readonly rejects: RejectedRow[];
}

/** A problem of a sheet with its path in words: `signals.csv line 3, column kind`. */
export function sheetProblem(
  sheet: SheetName,
  line: number,
  column: string | undefined,
  rest: Omit<Problem, "path">,
): SheetProblem {
  const place = `${sheet}.csv line ${line}`;
  const { code, problem, fix } = rest;
  return column === undefined
    ? { code, path: place, problem, fix, sheet, line }
    : { code, path: `${place}, column ${column}`, problem, fix, sheet, line, column };
}
