import { evidenceSchema } from "../../casebook/evidence.ts";
import { identifierSchema } from "../../casebook/identifier.ts";
import { type Report, reportSchema } from "../../casebook/report.ts";
import { type Signal, signalSchema } from "../../casebook/signal.ts";
import { checkSheets } from "./checkSheets.ts";
import { joinEvidence } from "./joinEvidence.ts";
import { type SheetPlace, placeFinder } from "./placeFinder.ts";
import { readSheet } from "./readSheet.ts";
import type { Findings, RejectedRow, SheetProblem } from "./sheetProblem.ts";
import { withoutRepeats } from "./withoutRepeats.ts";

/** The texts of the sheets; one that is left out has no rows. */
export interface SheetTexts {
  readonly signals?: string;
  readonly evidence?: string;
  readonly reports?: string;
}

/** What was read from sheets: records, everything that is wrong, and the rows that were left. */
export interface SheetsReading {
  readonly signals: readonly Signal[];
  readonly reports: readonly Report[];
  /** Every problem of every sheet, in the order of sheets and lines. */
  readonly problems: readonly SheetProblem[];
  /** The rows that became no record. */
  readonly rejects: readonly RejectedRow[];
  /** Where in the sheets a path of `checkCasebook` lies: `signals[3].evidence[0].by`. */
  readonly placeOf: (path: string) => SheetPlace | undefined;
}

const signalRowSchema = signalSchema
  .omit({ evidence: true })
  .extend({ targets: signalSchema.shape.targets.default([]) });
const evidenceRowSchema = evidenceSchema.safeExtend({ signal: identifierSchema });

/**
 * Reads signals, their evidence and reports from spreadsheets saved as CSV.
 *
 * Columns are those of `sheetColumns`, in any order and case; separators comma, semicolon and tab;
 * days `YYYY-MM-DD`; lists with `|` inside a cell. Never throws: a row that cannot be read is a
 * reject, and every problem says sheet, line, column, what is wrong and how to mend it. What names
 * records outside the sheets (actors, places) is for `checkCasebook` to look up.
 *
 * Cost: linear in the text.
 *
 * @example
 * const reports = "id;source;title;published;language\nr1;belta;Drill;2024-06-20;en";
 * readSheets({ reports }).reports[0].published; //=> { from: "2024-06-20" }
 * readSheets({ reports: "id\nr1" }).problems[0].problem; //=> 'is missing from the header: "source"'
 */
export function readSheets(texts: SheetTexts): SheetsReading {
  const findings: Findings = { problems: [], rejects: [] };
  const signalRows = readSheet("signals", texts.signals ?? "", signalRowSchema, findings);
  const evidenceRows = readSheet("evidence", texts.evidence ?? "", evidenceRowSchema, findings);
  const reportRows = readSheet("reports", texts.reports ?? "", reportSchema, findings);
  const reports = withoutRepeats("reports", reportRows, findings);
  const signals = joinEvidence(
    withoutRepeats("signals", signalRows, findings),
    evidenceRows,
    findings,
  );
  const placeOf = placeFinder(signals, reports);
  const signalRecords = signals.map((row) => row.record);
  const reportRecords = reports.map((row) => row.record);
  findings.problems.push(...checkSheets(signalRecords, reportRecords, placeOf));
  return {
    signals: signalRecords,
    reports: reportRecords,
    problems: inOrder(findings.problems),
    rejects: inOrder(findings.rejects),
    placeOf,
  };
}

const order = ["signals", "evidence", "reports"];

function inOrder<Entry extends { sheet: string; line: number }>(entries: readonly Entry[]) {
  return entries.toSorted(
    (one, other) => order.indexOf(one.sheet) - order.indexOf(other.sheet) || one.line - other.line,
  );
}
