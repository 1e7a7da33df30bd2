import type { JournalEntry } from "@harmel/store";
import type { ChangeNote } from "../documents/journalDocument.ts";

/** An entry of the journal in short: who changed which record, when and why. */
export function changeNoteOf(entry: JournalEntry): ChangeNote {
  const { number, write, list, id, revision, author, undoes } = entry;
  return {
    number,
    write,
    case: entry.case,
    list,
    id,
    revision,
    by: author.by,
    at: author.at,
    ...(author.why !== undefined && { why: author.why }),
    ...(undoes !== undefined && { undoes }),
  };
}
