/**
 * The first schema. `records` holds what stands, `journal` how it came to be; `found` holds the
 * folded words of signals, reports and sources under the key of their record. A record's place in
 * its list is the number of the entry that brought it.
 */
export const schema1 = `
  CREATE TABLE cases (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    covered_from TEXT NOT NULL,
    covered_to TEXT NOT NULL,
    revision INTEGER NOT NULL,
    checked_by TEXT NOT NULL,
    origin_id TEXT,
    origin_hash TEXT,
    removed TEXT
  ) STRICT;

  CREATE TABLE records (
    key INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    list TEXT NOT NULL,
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    place INTEGER NOT NULL,
    record TEXT,
    UNIQUE (case_id, list, id)
  ) STRICT;
  CREATE INDEX records_in_place ON records (case_id, place);

  CREATE TABLE journal (
    number INTEGER PRIMARY KEY,
    write INTEGER NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    list TEXT NOT NULL,
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    why TEXT,
    undoes INTEGER,
    before TEXT,
    after TEXT
  ) STRICT;
  CREATE INDEX journal_of_case ON journal (case_id, number);
  CREATE UNIQUE INDEX journal_of_record ON journal (case_id, list, id, revision);
  CREATE TRIGGER journal_stays BEFORE UPDATE ON journal
  BEGIN SELECT raise(ABORT, 'a journal entry is never changed'); END;
  CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal
  BEGIN SELECT raise(ABORT, 'a journal entry is never deleted'); END;

  CREATE VIRTUAL TABLE found USING fts5 (
    title,
    body,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'",
    prefix = '2 3'
  );
`;
