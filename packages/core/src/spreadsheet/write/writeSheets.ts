import type { Report } from "../../casebook/report.ts";
import type { Signal } from "../../casebook/signal.ts";
import type { SheetColumn } from "../sheets/sheetColumn.ts";
import { sheetColumns } from "../sheets/sheetColumns.ts";
import { type WriteOptions, writeDelimited } from "../text/writeDelimited.ts";

/** The texts of the three sheets. */
export interface WrittenSheets {
  readonly signals: string;
  readonly evidence: string;
  readonly reports: string;
}

/**
 * Writes the signals of a casebook, their evidence and its reports as three CSV sheets.
 *
 * `readSheets` gives the same records back, in the same order. Every column is written. Formulas
 * are defused: no cell begins with = + - @, a tab or a line break. The other lists of a casebook
 * have no sheet; `casebookText` and `casebookFiles` write them all.
 *
 * Cost: linear in the records.
 *
 * @example
 * writeSheets({ signals: [], reports: [] }).reports.slice(0, 15); //=> "id,source,title"
 */
export function writeSheets(
  casebook: { readonly signals: readonly Signal[]; readonly reports: readonly Report[] },
  options: WriteOptions = {},
): WrittenSheets {
  const { signals, evidence, reports } = sheetColumns;
  const items = casebook.signals.flatMap((signal) =>
    signal.evidence.map((item) => ({ signal: signal.id, ...item })),
  );
  return {
    signals: sheetText(signals, casebook.signals, options),
    evidence: sheetText(evidence, items, options),
    reports: sheetText(reports, casebook.reports, options),
  };
}

function sheetText(
  columns: readonly SheetColumn[],
  records: readonly object[],
  options: WriteOptions,
) {
  const header = columns.map((column) => column.name);
  const rows = records.map((record) => columns.map((column) => cellOf(record, column)));
  return writeDelimited([header, ...rows], options);
}

function cellOf(record: object, { path, format }: SheetColumn): string {
  let value: unknown = record;
  for (const key of path) value = (value as Record<string, unknown> | undefined)?.[key];
  return value === undefined ? "" : format.write(value as never);
}
