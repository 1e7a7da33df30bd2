import type { Connection } from "../database/Connection.ts";
import { entriesAfter } from "../journal/readJournal.ts";
import { HeldCase } from "./HeldCase.ts";
import { casebookOf } from "./casebookOf.ts";
import type { CaseRow } from "./StoredRow.ts";
import { standingRecords } from "./recordRows.ts";

/** Cases kept in memory, and entries of the journal that are followed rather than read anew. */
const mostCases = 8;
const mostEntries = 1_000;

/** The cases that this process used last, each brought up to date when it is asked for. */
export class HeldCases {
  readonly #cases = new Map<string, HeldCase>();

  /** The case of a row, which must have been read in the same transaction. */
  at(connection: Connection, row: CaseRow): HeldCase {
    const held = this.#upToDate(connection, row) ?? read(connection, row);
    this.#cases.delete(row.id);
    this.#cases.set(row.id, held);
    const [oldest] = this.#cases.keys();
    if (this.#cases.size > mostCases && oldest !== undefined) this.#cases.delete(oldest);
    return held;
  }

  /** Forgets a case of which it is not known how it stands. */
  forget(id: string): void {
    this.#cases.delete(id);
  }

  #upToDate(connection: Connection, row: CaseRow): HeldCase | undefined {
    const held = this.#cases.get(row.id);
    if (held === undefined || held.revision === row.revision) return held;
    const entries = entriesAfter(connection, row.id, held.revision, mostEntries);
    const isWhole = entries.at(-1)?.number === row.revision;
    // What follows halfway is of no use.
    this.forget(row.id);
    return isWhole && held.follow(entries) ? held : undefined;
  }
}

function read(connection: Connection, row: CaseRow): HeldCase {
  const records = standingRecords(connection, row.id);
  const revisions = () =>
    new Map(records.map(({ list, id, revision }) => [`${list}/${id}`, revision]));
  return new HeldCase(casebookOf(row.id, records, row.checked_by), revisions, row.revision);
}
