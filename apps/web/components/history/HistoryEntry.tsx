import type { JournalLine } from "@harmel/operations";
import { changedFields } from "@harmel/views";
import { recordWords } from "../../server/history/recordWords.ts";
import { FieldChanges } from "./FieldChanges.tsx";

interface HistoryEntryProps {
  entry: JournalLine;
  nameOf: (id: string) => string;
  /** Where the history of this record alone is. */
  href: string;
}

/** What was done to one record. */
export function HistoryEntry({ entry, nameOf, href }: HistoryEntryProps) {
  const { before, after, list, id } = entry;
  const [kind, name] = recordWords(list, id, after ?? before);
  const done = before === null ? "added" : after === null ? "taken out" : "changed";
  const changes = changedFields(before, after, nameOf);
  return (
    <div className="history-entry">
      <p>
        <strong>{kind}</strong>{" "}
        <a href={href} dir="auto">
          {name}
        </a>{" "}
        {done}
      </p>
      {done === "changed" ? (
        <FieldChanges changes={changes} />
      ) : (
        <details className="disclosure">
          <summary>What it said</summary>
          <FieldChanges changes={changes} />
        </details>
      )}
    </div>
  );
}
