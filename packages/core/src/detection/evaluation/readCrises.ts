import { readDelimited } from "../../spreadsheet/index.ts";
import type { Crisis, Severity } from "./crisis.ts";

/** Actor codes of the lists that are not ISO 3166-1 alpha-3. */
const aliases: Readonly<Record<string, string>> = { UAE: "ARE" };

/**
 * Reads a list of known crises from delimited text with the columns source, source_id, crisis,
 * actor_a, actor_b, trigger_date, trigger_precision, termination_date, termination_precision,
 * severity and event_data_overlap, in any order.
 *
 * @throws RangeError when a column is missing
 *
 * @example
 * readCrises("source,source_id"); //=> []
 */
export function readCrises(text: string): readonly Crisis[] {
  const [header, ...rows] = readDelimited(text).rows;
  const columns = header?.cells ?? [];
  return rows.map(({ cells }) => {
    const cell = (name: string): string => {
      const column = columns.indexOf(name);
      if (column < 0) throw new RangeError(`a list of crises has no column ${name}`);
      return cells[column] ?? "";
    };
    const [a = "", b = ""] = [cell("actor_a"), cell("actor_b")]
      .map((actor) => aliases[actor] ?? actor)
      .toSorted();
    const termination = cell("termination_date");
    return {
      id: `${cell("source")}:${cell("source_id")}`,
      name: cell("crisis"),
      dyad: [a, b],
      severity: severityOf(cell("source"), cell("severity")),
      trigger: cell("trigger_date"),
      isPrecise: isPrecise(cell("trigger_precision")),
      ...(termination !== "" && { termination }),
      hasPreciseEnd: isPrecise(cell("termination_precision")),
      dataSets: cell("event_data_overlap").split(";"),
    };
  });
}

function severityOf(source: string, severity: string): Severity {
  if (source.startsWith("ICB")) return "ICB";
  if (source.startsWith("UCDP")) return "UCDP";
  const level = Number(/hostlev=(-?\d+)/.exec(severity)?.[1] ?? 0);
  if (level >= 4) return "MID 4-5";
  return level === 3 ? "MID 3" : "MID 1-2";
}

function isPrecise(precision: string): boolean {
  return precision === "day" || precision === "prec1";
}
