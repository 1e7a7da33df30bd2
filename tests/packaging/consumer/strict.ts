import {
  type Analysis,
  type Casebook,
  CasebookError,
  type Problem,
  analyse,
  checkCasebook,
  parseCasebook,
} from "@harmel/core";
import { type Posture, defaultSettings } from "@harmel/core/analysis";
import type { Signal } from "@harmel/core/casebook";
import { type Kind, findKind, kinds } from "@harmel/core/kinds";
import {
  type SheetsReading,
  readSheets,
  sheetColumns,
  writeSheets,
} from "@harmel/core/spreadsheet";
import { type Day, isoWeekOf } from "@harmel/core/time";

export function posturesOf(json: unknown): readonly Posture[] {
  const casebook: Casebook = parseCasebook(json);
  const analysis: Analysis = analyse(casebook, { ...defaultSettings, asOf: "2024-08-01" });
  return analysis.levels.map((level) => level.posture);
}

export function because(casebook: Casebook, day: Day): readonly string[] {
  const found = analyse(casebook).on(day);
  return "unknown" in found ? [found.unknown] : found.because;
}

export function problemsOf(json: unknown): readonly Problem[] {
  const check = checkCasebook(json);
  return check.ok ? check.problems : check.problems.filter((problem) => problem.path !== "");
}

export const deployment: Kind = findKind("troop-deployment");
export const perhaps: Kind | undefined = findKind("parade" as string);
export const week: string = isoWeekOf("2024-07-13").week;
export const columns: readonly string[] = sheetColumns.signals.map((column) => column.name);
export const labels = new Map(kinds.map((kind) => [kind.id, kind.label]));
export const isOurs = (error: unknown): error is CasebookError => error instanceof CasebookError;

export function again(signals: readonly Signal[]): SheetsReading {
  return readSheets(writeSheets({ signals, reports: [] }, { separator: ";" }));
}

// @ts-expect-error: an option nobody knows is refused
analyse({} as Casebook, { asof: "2024-08-01" });
