import type { CaseDocument, JournalDocument } from "@harmel/operations";
import { caseAddressOf } from "../../server/forms/caseAddressOf.ts";
import type { HistoryQuery } from "../../server/history/historyQuery.ts";
import { historyWrites } from "../../server/history/historyWrites.ts";
import { nameFinder } from "../../server/history/nameFinder.ts";
import { recordWords } from "../../server/history/recordWords.ts";
import { EditFrame } from "../forms/EditFrame.tsx";
import { CaseFiles } from "./CaseFiles.tsx";
import { WriteItem } from "./WriteItem.tsx";

interface HistoryPageProps {
  entry: CaseDocument;
  journal: JournalDocument;
  query: HistoryQuery;
  mayEdit: boolean;
  mayMakeCases: boolean;
}

/** Who changed what, when and why, newest first. */
export function HistoryPage({ entry, journal, query, mayEdit, mayMakeCases }: HistoryPageProps) {
  const { id, casebook } = entry;
  const writes = historyWrites(journal.entries);
  const nameOf = nameFinder(casebook);
  const before = journal.next;
  return (
    <EditFrame
      of={casebook}
      title={query.record === undefined ? "History" : "History of one record"}
      lead={
        entry.origin && (
          <p>
            A copy of <a href={caseAddressOf(entry.origin.id)}>{entry.origin.id}</a>, made from the
            casebook <code>{entry.origin.hash.slice(0, 12)}</code>.
          </p>
        )
      }
    >
      {query.list !== undefined && (
        <p className="history-filter">
          {recordWords(
            query.list,
            query.id ?? "",
            journal.entries[0]?.after ?? journal.entries[0]?.before,
          ).join(" ")}
          {" · "}
          <a href={caseAddressOf(id, "history")}>All changes of the case</a>
        </p>
      )}
      {writes.length === 0 ? (
        <p className="part-empty">Nothing was changed here.</p>
      ) : (
        <ol className="history">
          {writes.map((write) => (
            <WriteItem key={write.write} id={id} write={write} nameOf={nameOf} mayUndo={mayEdit} />
          ))}
        </ol>
      )}
      {before !== undefined && (
        <nav className="pages" aria-label="Pages of the history">
          <a
            href={`?${new URLSearchParams({ ...(query.record && { record: query.record }), before: String(before) }).toString()}`}
          >
            Older changes
          </a>
        </nav>
      )}
      <CaseFiles id={id} mayMakeCases={mayMakeCases} />
    </EditFrame>
  );
}
