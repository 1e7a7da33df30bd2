import { type Header, headerOf } from "../headerOf.ts";
import type { Sample } from "../Sample.ts";

/** The header of POLECAT; its fifth column is `Intensity` in older and `Event Intensity` in newer files. */
export function detectPolecat(sample: Sample): Header | undefined {
  return headerOf(
    sample,
    ["Event ID", "Event Date", "Event Type", "Event Mode", "Actor Country", "Recipient Country"],
    ["\t"],
  );
}
