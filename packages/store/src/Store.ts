import type { Casebook, ListName } from "@harmel/core";

/** Who changes something, when, and why; the journal keeps it. */
export interface Author {
  /** The user's name, as the journal shows it. */
  readonly by: string;
  /** An instant in UTC, ISO 8601. */
  readonly at: string;
  readonly why?: string;
}

/** A list of a casebook, or `head`: what the casebook says of itself, one record with the id `head`. */
export type RecordList = ListName | "head";

/** One record to be written, or removed. */
export interface Change {
  readonly list: RecordList;
  readonly id: string;
  /** The revision that was read; 0 for a record that is new. */
  readonly revision: number;
  /** The record as it is to be; `undefined` removes it. */
  readonly record: unknown;
}

/** A record at rest. A removed one keeps its place in the journal and can be brought back. */
export interface StoredRecord {
  readonly list: RecordList;
  readonly id: string;
  /** Counts the writes of this record from 1; a removal counts, and so does bringing it back. */
  readonly revision: number;
  readonly record: unknown;
}

/** Where a copied casebook comes from. */
export interface Origin {
  readonly id: string;
  /** The hash of the casebook that was copied. */
  readonly hash: string;
}

/** A casebook of a list. */
export interface StoredCase {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** The number of the last journal entry of the case: it rises with every change. */
  readonly revision: number;
  readonly origin?: Origin;
  /** When it was removed; only asked-for lists hold removed cases. */
  readonly removed?: string;
}

/** A casebook with the revision of each record, as `list/id`. */
export interface StoredCasebook extends StoredCase {
  readonly casebook: Casebook;
  readonly revisions: ReadonlyMap<string, number>;
}

/** One change of one record: what stood before, what stands after. */
export interface JournalEntry {
  /** Counts every change of the store, from 1, without a gap. */
  readonly number: number;
  /** The number of the first entry of the write that this one belongs to. */
  readonly write: number;
  readonly case: string;
  readonly list: RecordList;
  readonly id: string;
  readonly revision: number;
  readonly author: Author;
  readonly before: unknown;
  readonly after: unknown;
  /** The write that this one takes back. */
  readonly undoes?: number;
}

/** What a write did. */
export interface Written {
  readonly case: string;
  /** The case's revision after it. */
  readonly revision: number;
  readonly entries: readonly JournalEntry[];
}

/** A record in which the words of a search were found. */
export interface Hit {
  readonly case: string;
  readonly list: "signals" | "reports" | "sources";
  readonly id: string;
  readonly title: string;
  /** The text around what was found; `⟦` and `⟧` enclose it. */
  readonly excerpt: string;
}

/** What a look at the store's health found; none is a healthy store. */
export interface Finding {
  readonly what: string;
  readonly fix: string;
}

/**
 * Casebooks at rest: one SQLite file, used by several processes at once. Each write is atomic,
 * durable once it returns, checked by core, and journalled. Faults are a `StoreError`.
 */
export interface Store {
  /** The cases, by title; with `removed` those in the bin, too. */
  cases(options?: { readonly removed?: boolean }): readonly StoredCase[];
  /**
   * A case that is not in the bin. The casebook is shared with later readers: not to be changed in
   * place.
   */
  read(id: string): StoredCasebook | undefined;
  /** One record, without reading the whole case; nothing where it was removed. */
  record(id: string, list: RecordList, record: string): StoredRecord | undefined;
  create(casebook: Casebook, author: Author, origin?: Origin): Written;
  /**
   * All of the changes or none. A stale revision is a conflict with both versions and their fields;
   * a record that is to be as it stands is left alone and gets no entry.
   */
  write(id: string, changes: readonly Change[], author: Author): Written;
  /** Takes a write back as a write of its own; a conflict where its records say something else since. */
  undo(id: string, write: number, author: Author): Written;
  /** Puts a case into the bin, or takes it out again; without entries where it is there already. */
  remove(id: string, author: Author): Written;
  restore(id: string, author: Author): Written;
  /** The journal, newest first, of a case or one record of it. */
  journal(
    id: string,
    options?: {
      readonly list?: RecordList;
      readonly record?: string;
      readonly before?: number;
      readonly limit?: number;
    },
  ): readonly JournalEntry[];
  /** The casebook as it stood after the write that an entry of the journal belongs to. */
  at(id: string, number: number): Casebook;
  /** The signals, reports and sources that hold every word of a text, however it is spelt. */
  search(
    text: string,
    options?: { readonly case?: string; readonly limit?: number },
  ): readonly Hit[];
  /** The number of the last journal entry of all: cheap, so that a stream can ask often. */
  latest(): number;
  /** The entries after a number, oldest first. */
  since(number: number, limit?: number): readonly JournalEntry[];
  /** Writes a consistent copy while others read and write. */
  backup(file: string): Promise<void>;
  /** Looks at the file, the journal and every casebook. */
  examine(): readonly Finding[];
  close(): void;
}
