import type { Sample } from "../Sample.ts";
import { columnsByCount, gdelt2Columns } from "./columns.ts";

/** How a GDELT file is laid out: its separator, its columns, and whether it names them itself. */
export interface GdeltLayout {
  readonly version: 1 | 2;
  readonly separator: "\t" | ",";
  readonly hasHeader: boolean;
  readonly columns: readonly string[];
}

/**
 * Recognises GDELT events: 57, 58 or 61 tab-separated fields of which the first is a number and the
 * second a day, or the header that exports of its tables have.
 */
export function detectGdelt({ lines }: Sample): GdeltLayout | undefined {
  const [first = "", second] = lines;
  for (const separator of ["\t", ","] as const) {
    const names = first.split(separator).map((name) => name.replaceAll('"', "").trim());
    if (names[0]?.toLowerCase() === "globaleventid" && names.length > 30) {
      const version = names.some((name) => /adm2/i.test(name)) ? 2 : 1;
      return { version, separator, hasHeader: true, columns: names };
    }
  }
  const row = [first, second, ...lines].find((line) => line !== undefined && isRow(line));
  const columns = row === undefined ? undefined : columnsByCount.get(row.split("\t").length);
  if (columns === undefined) return undefined;
  const version = columns === gdelt2Columns ? 2 : 1;
  return { version, separator: "\t", hasHeader: false, columns };
}

function isRow(line: string): boolean {
  const fields = line.split("\t");
  const [id = "", day = ""] = fields;
  return columnsByCount.has(fields.length) && /^\d{1,19}$/.test(id) && /^\d{8}$/.test(day);
}
