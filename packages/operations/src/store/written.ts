import type { Written } from "@harmel/store";
import type { WrittenDocument } from "../documents/caseDocuments.ts";

/** What a write did, in short: the journal has every record as it was and as it is. */
export function written({ case: id, revision, entries }: Written): WrittenDocument {
  const [first] = entries;
  return {
    case: id,
    revision,
    ...(first && { write: first.write }),
    records: entries.map((entry) => ({
      list: entry.list,
      id: entry.id,
      revision: entry.revision,
    })),
  };
}
