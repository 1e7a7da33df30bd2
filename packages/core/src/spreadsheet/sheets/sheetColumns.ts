import type { SheetColumn } from "./sheetColumn.ts";
import { evidenceColumns } from "./evidenceColumns.ts";
import { reportColumns } from "./reportColumns.ts";
import { signalColumns } from "./signalColumns.ts";

/** The sheets of a casebook: one row a signal, one row an item of evidence, one row a report. */
export type SheetName = "signals" | "evidence" | "reports";

/**
 * Every column of every sheet, with its meaning and an example: what the reader takes, the writer
 * writes and the docs print.
 *
 * @example
 * sheetColumns.reports[0].name; //=> "id"
 */
export const sheetColumns: Readonly<Record<SheetName, readonly SheetColumn[]>> = Object.freeze({
  signals: Object.freeze(signalColumns),
  evidence: Object.freeze(evidenceColumns),
  reports: Object.freeze(reportColumns),
});
