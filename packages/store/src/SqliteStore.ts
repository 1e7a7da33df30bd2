import type { Casebook } from "@harmel/core";
import { backUp } from "./backup/backUp.ts";
import { HeldCases } from "./cases/HeldCases.ts";
import { caseRow, existingCase, storedCase } from "./cases/caseRow.ts";
import { listCases } from "./cases/listCases.ts";
import { recordIn, recordRow } from "./cases/recordRows.ts";
import type { Connection } from "./database/Connection.ts";
import { storeFault } from "./database/storeFault.ts";
import { transaction } from "./database/transaction.ts";
import { examine } from "./health/examine.ts";
import { casebookAt } from "./journal/casebookAt.ts";
import {
  type JournalQuestion,
  entriesSince,
  latestNumber,
  readJournal,
} from "./journal/readJournal.ts";
import { searchRecords } from "./search/searchRecords.ts";
import type { Author, Change, Origin, RecordList, Store } from "./Store.ts";
import { createCase } from "./writing/createCase.ts";
import { moveCase } from "./writing/moveCase.ts";
import { undoWrite } from "./writing/undoWrite.ts";
import { writeChanges } from "./writing/writeChanges.ts";

/** The store over one SQLite file. */
export class SqliteStore implements Store {
  readonly #connection: Connection;
  readonly #held = new HeldCases();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  cases({ removed = false } = {}) {
    return this.#reading(() => listCases(this.#connection, removed));
  }

  read(id: string) {
    return this.#reading(() => {
      const row = caseRow(this.#connection, id);
      if (row === undefined || row.removed !== null) return undefined;
      const { casebook, revisions } = this.#held.at(this.#connection, row);
      return {
        ...storedCase(row),
        casebook,
        get revisions() {
          return revisions();
        },
      };
    });
  }

  record(id: string, list: RecordList, record: string) {
    return this.#reading(() => {
      const row = recordRow(this.#connection, id, list, record);
      const found = recordIn(row);
      if (row === undefined || found === undefined) return undefined;
      return { list, id: record, revision: row.revision, record: found };
    });
  }

  create(casebook: Casebook, author: Author, origin?: Origin) {
    return createCase(this.#connection, casebook, author, origin);
  }

  write(id: string, changes: readonly Change[], author: Author) {
    return writeChanges(this.#connection, this.#held, id, changes, author);
  }

  undo(id: string, write: number, author: Author) {
    return undoWrite(this.#connection, this.#held, id, write, author);
  }

  remove(id: string, author: Author) {
    return moveCase(this.#connection, id, "bin", author);
  }

  restore(id: string, author: Author) {
    return moveCase(this.#connection, id, "shelf", author);
  }

  journal(id: string, question: JournalQuestion = {}) {
    return this.#reading(() => {
      existingCase(this.#connection, id);
      return readJournal(this.#connection, id, question);
    });
  }

  at(id: string, number: number) {
    return this.#reading(() => {
      existingCase(this.#connection, id);
      return casebookAt(this.#connection, id, number);
    });
  }

  search(text: string, options: { readonly case?: string; readonly limit?: number } = {}) {
    return this.#reading(() => searchRecords(this.#connection, text, options));
  }

  latest() {
    try {
      return latestNumber(this.#connection);
    } catch (thrown) {
      throw storeFault(thrown, this.#connection.file);
    }
  }

  since(number: number, limit?: number) {
    return this.#reading(() => entriesSince(this.#connection, number, limit));
  }

  backup(file: string) {
    return backUp(this.#connection, file);
  }

  examine() {
    return examine(this.#connection);
  }

  close() {
    if (this.#connection.database.isOpen) this.#connection.database.close();
  }

  /** One state throughout, whatever others write meanwhile. */
  #reading<Result>(read: () => Result): Result {
    return transaction(this.#connection, "DEFERRED", read);
  }
}
