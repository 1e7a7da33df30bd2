import "server-only";
import { type JournalDocument, perform, readJournal } from "@harmel/operations";
import { found } from "../editedCase.ts";
import type { HistoryQuery } from "./historyQuery.ts";

/** Entries of a page. */
const most = 50;

/**
 * A page of the journal of a case. Where it ends in the middle of the write that brought the case,
 * that is said by its first entry, and the page is the last one: nothing is older.
 */
export async function journalPage(id: string, query: HistoryQuery): Promise<JournalDocument> {
  const { list, id: record, before } = query;
  const asked = { case: id, list, record, before, limit: most };
  const page = await found((home) => perform(readJournal, home, asked));
  const last = page.entries.at(-1);
  if (page.next === undefined || last === undefined || last.revision !== 1) return page;
  const first = { case: id, before: last.write + 1, limit: 1 };
  const { entries } = await found((home) => perform(readJournal, home, first));
  const isBringing = entries[0]?.list === "head" && entries[0].before === null;
  return isBringing ? { entries: [...page.entries, ...entries] } : page;
}
