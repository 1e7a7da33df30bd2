import { type Header, headerOf } from "../headerOf.ts";
import type { Sample } from "../Sample.ts";

/** The header of ICEWS coded events; the yearly file of 2017 has no column of codes. */
export function detectIcews(sample: Sample): Header | undefined {
  return headerOf(
    sample,
    ["Event ID", "Event Date", "Source Name", "Source Country", "Event Text", "Target Name"],
    ["\t"],
  );
}
