import type * as z from "zod";
import { describeIssue } from "../../integrity/describeIssue.ts";
import { type SheetName, sheetColumns } from "../sheets/sheetColumns.ts";
import { type DelimitedRow, readDelimited } from "../text/readDelimited.ts";
import { columnAt } from "./columnAt.ts";
import { readCells } from "./readCells.ts";
import { type Header, readHeader } from "./readHeader.ts";
import { type Findings, type SheetProblem, sheetProblem } from "./sheetProblem.ts";

/** A record with the row it was read from. */
export interface ReadRow<Entry> {
  readonly record: Entry;
  readonly line: number;
  readonly raw: string;
}

/** Reads one sheet by its columns and the schema of its records; complains into `findings`. */
export function readSheet<Entry>(
  sheet: SheetName,
  text: string,
  schema: z.ZodType<Entry>,
  findings: Findings,
): ReadRow<Entry>[] {
  const [first, ...rows] = readDelimited(text).rows;
  if (first === undefined) return [];
  const header = readHeader(sheet, first);
  findings.problems.push(...header.problems);
  return rows.flatMap((row) => {
    const faults: SheetProblem[] = [];
    const record = readRecord(sheet, row, header, schema, faults);
    if (record !== undefined) return [{ record, line: row.line, raw: row.raw }];
    findings.problems.push(...faults);
    const reason =
      faults.map((fault) => `${fault.column ?? "the row"} ${fault.problem}`).join("; ") ||
      `the header lacks ${header.missing.join(", ")}`;
    findings.rejects.push({ sheet, line: row.line, reason, raw: row.raw });
    return [];
  });
}

function readRecord<Entry>(
  sheet: SheetName,
  row: DelimitedRow,
  header: Header,
  schema: z.ZodType<Entry>,
  faults: SheetProblem[],
): Entry | undefined {
  if (row.fault !== undefined) {
    const fix = 'put the whole cell in quotes and write each quote inside it twice: ""';
    faults.push(
      sheetProblem(sheet, row.line, undefined, { code: "shape", problem: row.fault, fix }),
    );
    return undefined;
  }
  const { record, problems } = readCells(sheet, row, header.columns);
  faults.push(...problems);
  const parsed = schema.safeParse(record);
  if (parsed.success) return faults.length === 0 ? parsed.data : undefined;
  const told = new Set([...header.missing, ...faults.map((fault) => fault.column)]);
  for (const issue of parsed.error.issues) {
    const column = columnAt(sheetColumns[sheet], issue.path);
    if (told.has(column?.name)) continue;
    for (const problem of describeIssue(issue, record, [])) {
      faults.push(sheetProblem(sheet, row.line, column?.name, problem));
    }
  }
  return undefined;
}
