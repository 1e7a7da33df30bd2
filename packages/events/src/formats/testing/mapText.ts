import { detectFormat } from "../detectFormat.ts";
import { fieldsOf } from "../fieldsOf.ts";

/** Detects the format of a few rows and maps each: what a file with them would become. */
export function mapText(rows: readonly string[]) {
  const sample = { name: "made", lines: rows };
  const importer = detectFormat(sample);
  const reading = importer.open(sample);
  if ("reason" in reading) throw new Error(reading.reason);
  const { layout, hasHeader, map } = reading;
  const mapped = rows
    .slice(hasHeader ? 1 : 0)
    .map((row) => map(fieldsOf(row, layout.separator, layout.isQuoted)));
  return { format: importer.format, mapped };
}
