import type { Mapped } from "../event/Mapped.ts";
import { fieldsOf } from "../formats/fieldsOf.ts";
import type { Reading } from "../formats/Importer.ts";
import type { TextRecord } from "../reading/TextRecord.ts";
import { rowText } from "./rowText.ts";
import { stagedLine } from "./stagedLine.ts";

/**
 * What a row becomes by the mapping of its format. Bytes that are no text matter where the event
 * would hold them; in a column nobody reads they do not.
 */
export function mappedRow(record: TextRecord, { layout, map }: Reading): Mapped {
  const { text, fault } = rowText(record, layout);
  const mapped = map(fieldsOf(text, layout.separator, layout.isQuoted));
  if ("reason" in mapped) return fault === undefined ? mapped : { reason: fault.reason };
  if (mapped.events.length === 0) return { reason: "names no event" };
  if (fault && mapped.events.some((event) => stagedLine(event, 1).includes(fault.mark))) {
    return { reason: fault.reason };
  }
  return mapped;
}
