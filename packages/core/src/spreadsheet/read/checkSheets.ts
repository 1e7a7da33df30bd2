import type { Report } from "../../casebook/report.ts";
import type { Signal } from "../../casebook/signal.ts";
import { checkDatings } from "../../integrity/checkDatings.ts";
import { checkSignal } from "../../integrity/checkSignals.ts";
import type { Problem } from "../../integrity/problem.ts";
import type { SheetPlace } from "./placeFinder.ts";
import { type SheetProblem, sheetProblem } from "./sheetProblem.ts";

/** What records promise beyond their shape, said with sheet, line and column. */
export function checkSheets(
  signals: readonly Signal[],
  reports: readonly Report[],
  placeOf: (path: string) => SheetPlace | undefined,
): SheetProblem[] {
  const problems: Problem[] = [];
  const context = { reports: byId(reports), signals: byId(signals) };
  signals.forEach((signal, index) => {
    problems.push(...checkSignal(signal, `signals[${index}]`, context));
    datingsOf(signal, `signals[${index}]`, problems);
  });
  reports.forEach((report, index) => datingsOf(report, `reports[${index}]`, problems));
  return problems.flatMap((problem) => {
    const place = placeOf(problem.path);
    return place === undefined
      ? []
      : [sheetProblem(place.sheet, place.line, place.column, problem)];
  });
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]) {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function datingsOf(record: object, path: string, problems: Problem[]): void {
  for (const [key, value] of Object.entries(record)) {
    if (typeof value === "object") checkDatings(value, `${path}.${key}`, problems);
  }
}
