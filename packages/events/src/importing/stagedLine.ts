import type { CodedEvent } from "../event/CodedEvent.ts";
import { isBackdated } from "../event/isBackdated.ts";

/** The columns of rows on their way into the archive, in order, with their DuckDB types. */
export const stagedColumns = {
  part: "UTINYINT",
  id: "VARCHAR",
  day: "DATE",
  known: "DATE",
  source: "VARCHAR",
  target: "VARCHAR",
  source_sector: "VARCHAR",
  target_sector: "VARCHAR",
  source_name: "VARCHAR",
  target_name: "VARCHAR",
  code: "VARCHAR",
  report: "VARCHAR",
  backdated: "BOOLEAN",
} as const;

/** An event as a line of these columns; `part` counts the events that one row became, from 1. */
export function stagedLine(event: CodedEvent, part: number): string {
  const { id, day, known, source, target, code, report } = event;
  return [
    String(part),
    field(id),
    day,
    known ?? "",
    field(source.principal),
    field(target.principal),
    source.sector,
    target.sector,
    field(source.name),
    field(target.name),
    field(code),
    field(report),
    isBackdated(event) ? "true" : "false",
  ].join("\t");
}

function field(text = ""): string {
  return /[\t\n\r]/.test(text) ? text.replaceAll(/[\t\n\r]+/g, " ") : text;
}
