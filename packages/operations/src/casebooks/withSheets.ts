import {
  type Casebook,
  type Problem,
  type SheetTexts,
  type SheetsReading,
  checkCasebook,
  readSheets,
} from "@harmel/core";
import { Fault } from "../Fault.ts";

/**
 * A casebook with the signals and reports of sheets in the place of those with the same ids; what no
 * sheet names stays.
 *
 * @throws {Fault} `sheets-invalid` with every problem, each with its sheet, line and column.
 */
export function withSheets(casebook: Casebook, texts: SheetTexts): Casebook {
  const reading = readSheets(texts);
  if (reading.problems.length > 0) throw invalid(reading.problems);
  const signals = inPlaceOf(casebook.signals, reading.signals);
  const reports = inPlaceOf(casebook.reports, reading.reports);
  const check = checkCasebook({ ...casebook, signals, reports });
  if (check.ok) return check.casebook;
  const from = {
    signals: signals.length - reading.signals.length,
    reports: reports.length - reading.reports.length,
  };
  throw invalid(check.problems.map((problem) => placed(problem, reading, from)));
}

/** Those of the sheet come last, so that their places in the sheet are known. */
function inPlaceOf<Item extends { readonly id: string }>(
  existing: readonly Item[],
  incoming: readonly Item[],
): Item[] {
  const named = new Set(incoming.map(({ id }) => id));
  return [...existing.filter(({ id }) => !named.has(id)), ...incoming];
}

/** A problem of the whole casebook with its place in the sheets, where it lies there. */
function placed(
  problem: Problem,
  { placeOf }: SheetsReading,
  from: Readonly<Record<"signals" | "reports", number>>,
): Problem {
  const [, list, index, rest = ""] = /^(signals|reports)\[(\d+)\](.*)$/.exec(problem.path) ?? [];
  if (list !== "signals" && list !== "reports") return problem;
  const place = placeOf(`${list}[${Number(index) - from[list]}]${rest}`);
  if (place === undefined) return problem;
  const column = place.column === undefined ? "" : `, column ${place.column}`;
  return { ...problem, path: `${place.sheet}.csv line ${place.line}${column}` };
}

function invalid(problems: readonly Problem[]): Fault {
  return new Fault("sheets-invalid", { problems: problems.length }, { problems });
}
