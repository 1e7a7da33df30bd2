import { fieldsOf } from "../fieldsOf.ts";
import { type Header, headerOf, namedColumns } from "../headerOf.ts";
import type { Sample } from "../Sample.ts";
import columns from "./columns.json" with { type: "json" };

/** What a UCDP file has: a header, or, as some Candidate files, the 49 columns without one. */
export function detectUcdp(sample: Sample): { header: Header; hasHeader: boolean } | undefined {
  const needed = ["type_of_violence", "side_a", "side_b", "date_start", "date_end"];
  const header = headerOf(sample, ["id", ...needed], [",", "\t", ";"]);
  if (header) return { header, hasHeader: true };
  const known = namedColumns(columns, ",");
  const fields = fieldsOf(sample.lines[0] ?? "", ",");
  const isRow =
    fields.length === columns.length &&
    /^[123]$/.test(known.read(fields, "type_of_violence")) &&
    /^\d{4}-\d{2}-\d{2}/.test(known.read(fields, "date_start"));
  return isRow ? { header: known, hasHeader: false } : undefined;
}
