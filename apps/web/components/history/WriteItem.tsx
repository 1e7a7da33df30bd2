import type { HistoryWrite } from "../../server/history/historyWrites.ts";
import { caseAddressOf } from "../../server/forms/caseAddressOf.ts";
import { HistoryEntry } from "./HistoryEntry.tsx";
import { instantWords } from "./instantWords.ts";

interface WriteItemProps {
  id: string;
  write: HistoryWrite;
  nameOf: (id: string) => string;
  mayUndo: boolean;
}

/** Records shown at once; of a write that brought a whole case more would say nothing. */
const shown = 8;

/** One write: who, when, why, and what became of each record. */
export function WriteItem({ id, write, nameOf, mayUndo }: WriteItemProps) {
  const { by, at, why, undoes, entries, deed } = write;
  const list = deed === undefined ? entries : [];
  return (
    <li className="history-write" id={`write-${write.write}`}>
      <div className="history-head">
        <p>
          <strong dir="auto">{by}</strong> <time dateTime={at}>{instantWords(at)}</time>
        </p>
        <p className="history-links">
          {deed !== "removed" && (
            <a href={caseAddressOf(id, "history", String(entries[0]?.number ?? write.write))}>
              The case as it stood then
            </a>
          )}
          {mayUndo && deed !== "brought" && (
            <a href={caseAddressOf(id, "history", String(write.write), "undo")}>Take it back</a>
          )}
        </p>
      </div>
      {why && (
        <p className="history-why" dir="auto">
          {why}
        </p>
      )}
      {undoes !== undefined && <p>Takes back change {undoes}.</p>}
      {deed && <p>{deeds[deed]}</p>}
      {list.slice(0, shown).map((entry) => (
        <HistoryEntry key={entry.number} entry={entry} nameOf={nameOf} href={recordHref(entry)} />
      ))}
      {list.length > shown && (
        <p className="nothing">and {list.length - shown} more records on this page</p>
      )}
    </li>
  );
}

const deeds = {
  brought: "The case was brought here with all its records.",
  removed: "The case was put into the bin.",
  returned: "The case was taken out of the bin.",
} as const;

/** The history of one record alone. */
function recordHref({ list, id }: { list: string; id: string }): string {
  return `?${new URLSearchParams({ record: `${list}/${id}` }).toString()}`;
}
