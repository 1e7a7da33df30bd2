import type { CellFormat } from "../cells/cellFormat.ts";

/** One column of a sheet: the one table for the reader, the writer and the docs. */
export interface SheetColumn {
  readonly name: string;
  /** Where the value lies in the record. */
  readonly path: readonly string[];
  readonly format: CellFormat;
  readonly meaning: string;
  readonly example: string;
  readonly required: boolean;
}

/** A column whose cell may be empty. */
export function column(
  name: string,
  path: string,
  format: CellFormat,
  meaning: string,
  example: string,
): SheetColumn {
  return Object.freeze({ name, path: path.split("."), format, meaning, example, required: false });
}

/** A column whose cell must not be empty. */
export function required(...given: Parameters<typeof column>): SheetColumn {
  return Object.freeze({ ...column(...given), required: true });
}
