import { type Header, headerOf } from "../headerOf.ts";
import type { Sample } from "../Sample.ts";

/** The header of an ACLED export: both layouts have these columns, in different places. */
export function detectAcled(sample: Sample): Header | undefined {
  return headerOf(sample, [
    "event_id_cnty",
    "event_date",
    "sub_event_type",
    "actor1",
    "inter1",
    "actor2",
  ]);
}
