-- A store of schema 1 as Harmel 0.1 wrote it. Never changed: what was written once must be read for good.
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

INSERT INTO cases (id, title, covered_from, covered_to, revision, checked_by, origin_id, origin_hash, removed) VALUES ('made', 'A made case', '2020-01-01', '2022-12-31', 13, '0.1.0', 'original', 'abc', NULL);
INSERT INTO cases (id, title, covered_from, covered_to, revision, checked_by, origin_id, origin_hash, removed) VALUES ('gone', 'A removed case', '2020-01-01', '2022-12-31', 20, '0.1.0', NULL, NULL, '2024-07-14T10:00:00Z');
INSERT INTO records (key, case_id, list, id, revision, place, record) VALUES (1, 'made', 'head', 'head', 1, 1, '{"format":1,"id":"made","title":"A made case","focus":["A","B"],"coverage":{"from":"2020-01-01","to":"2022-12-31","of":"what was made"},"coding":{"by":"coder","on":"2024-01-01"}}');
INSERT INTO records (key, case_id, list, id, revision, place, record) VALUES (2, 'made', 'coders', 'coder', 1, 2, '{"id":"coder","name":"Coder"}');
INSERT INTO records (key, case_id, list, id, revision, place, record) VALUES (3, 'made', 'actors', 'A', 1, 3, '{"id":"A","name":"State A","type":"state"}');
INSERT INTO records (key, case_id, list, id, revision, place, record) VALUES (4, 'made', 'actors', 'B', 1, 4, '{"id":"B","name":"State B","type":"state"}');
INSERT INTO records (key, case_id, list, id, revision, place, record) VALUES (5, 'made', 'spheres', 'world', 1, 5, '{"id":"world","label":"World"}');
INSERT INTO records (key, case_id, list, id, revision, place, record) VALUES (6, 'made', 'sources', 'paper', 1, 6, '{"id":"paper","name":"The Paper","sphere":"world","reliability":"B","reliabilityReason":"a made paper"}');
INSERT INTO records (key, case_id, list, id, revision, place, record) VALUES (7, 'made', 'reports', 'report-0', 1, 7, '{"id":"report-0","source":"paper","title":"What the paper said, 0","published":{"from":"2020-01-01"},"language":"en"}');
INSERT INTO records (key, case_id, list, id, revision, place, record) VALUES (8, 'made', 'reports', 'report-1', 1, 8, '{"id":"report-1","source":"paper","title":"What the paper said, 1","published":{"from":"2020-01-02"},"language":"en"}');
INSERT INTO records (key, case_id, list, id, revision, place, record) VALUES (9, 'made', 'signals', 'signal-0', 2, 9, '{"id":"signal-0","title":"Łódź","kind":"troop-deployment","occurred":{"from":"2020-01-01"},"initiators":["A"],"targets":[{"actor":"B","basis":"stated"}],"place":"ford","evidence":[{"report":"report-0","stance":"asserts","credibility":2}]}');
INSERT INTO records (key, case_id, list, id, revision, place, record) VALUES (10, 'made', 'signals', 'signal-1', 2, 10, NULL);
INSERT INTO records (key, case_id, list, id, revision, place, record) VALUES (11, 'made', 'places', 'ford', 1, 11, '{"id":"ford","name":"Брід"}');
INSERT INTO records (key, case_id, list, id, revision, place, record) VALUES (12, 'gone', 'head', 'head', 2, 14, NULL);
INSERT INTO records (key, case_id, list, id, revision, place, record) VALUES (13, 'gone', 'coders', 'coder', 1, 15, '{"id":"coder","name":"Coder"}');
INSERT INTO records (key, case_id, list, id, revision, place, record) VALUES (14, 'gone', 'actors', 'A', 1, 16, '{"id":"A","name":"State A","type":"state"}');
INSERT INTO records (key, case_id, list, id, revision, place, record) VALUES (15, 'gone', 'actors', 'B', 1, 17, '{"id":"B","name":"State B","type":"state"}');
INSERT INTO records (key, case_id, list, id, revision, place, record) VALUES (16, 'gone', 'spheres', 'world', 1, 18, '{"id":"world","label":"World"}');
INSERT INTO records (key, case_id, list, id, revision, place, record) VALUES (17, 'gone', 'sources', 'paper', 1, 19, '{"id":"paper","name":"The Paper","sphere":"world","reliability":"B","reliabilityReason":"a made paper"}');
INSERT INTO journal (number, write, case_id, list, id, revision, author, at, why, undoes, before, after) VALUES (1, 1, 'made', 'head', 'head', 1, 'anna', '2024-07-14T10:00:00Z', NULL, NULL, NULL, '{"format":1,"id":"made","title":"A made case","focus":["A","B"],"coverage":{"from":"2020-01-01","to":"2022-12-31","of":"what was made"},"coding":{"by":"coder","on":"2024-01-01"}}');
INSERT INTO journal (number, write, case_id, list, id, revision, author, at, why, undoes, before, after) VALUES (2, 1, 'made', 'coders', 'coder', 1, 'anna', '2024-07-14T10:00:00Z', NULL, NULL, NULL, '{"id":"coder","name":"Coder"}');
INSERT INTO journal (number, write, case_id, list, id, revision, author, at, why, undoes, before, after) VALUES (3, 1, 'made', 'actors', 'A', 1, 'anna', '2024-07-14T10:00:00Z', NULL, NULL, NULL, '{"id":"A","name":"State A","type":"state"}');
INSERT INTO journal (number, write, case_id, list, id, revision, author, at, why, undoes, before, after) VALUES (4, 1, 'made', 'actors', 'B', 1, 'anna', '2024-07-14T10:00:00Z', NULL, NULL, NULL, '{"id":"B","name":"State B","type":"state"}');
INSERT INTO journal (number, write, case_id, list, id, revision, author, at, why, undoes, before, after) VALUES (5, 1, 'made', 'spheres', 'world', 1, 'anna', '2024-07-14T10:00:00Z', NULL, NULL, NULL, '{"id":"world","label":"World"}');
INSERT INTO journal (number, write, case_id, list, id, revision, author, at, why, undoes, before, after) VALUES (6, 1, 'made', 'sources', 'paper', 1, 'anna', '2024-07-14T10:00:00Z', NULL, NULL, NULL, '{"id":"paper","name":"The Paper","sphere":"world","reliability":"B","reliabilityReason":"a made paper"}');
INSERT INTO journal (number, write, case_id, list, id, revision, author, at, why, undoes, before, after) VALUES (7, 1, 'made', 'reports', 'report-0', 1, 'anna', '2024-07-14T10:00:00Z', NULL, NULL, NULL, '{"id":"report-0","source":"paper","title":"What the paper said, 0","published":{"from":"2020-01-01"},"language":"en"}');
INSERT INTO journal (number, write, case_id, list, id, revision, author, at, why, undoes, before, after) VALUES (8, 1, 'made', 'reports', 'report-1', 1, 'anna', '2024-07-14T10:00:00Z', NULL, NULL, NULL, '{"id":"report-1","source":"paper","title":"What the paper said, 1","published":{"from":"2020-01-02"},"language":"en"}');
INSERT INTO journal (number, write, case_id, list, id, revision, author, at, why, undoes, before, after) VALUES (9, 1, 'made', 'signals', 'signal-0', 1, 'anna', '2024-07-14T10:00:00Z', NULL, NULL, NULL, '{"id":"signal-0","title":"Troops move, 0","kind":"troop-deployment","occurred":{"from":"2020-01-01"},"initiators":["A"],"targets":[{"actor":"B","basis":"stated"}],"evidence":[{"report":"report-0","stance":"asserts","credibility":2}]}');
INSERT INTO journal (number, write, case_id, list, id, revision, author, at, why, undoes, before, after) VALUES (10, 1, 'made', 'signals', 'signal-1', 1, 'anna', '2024-07-14T10:00:00Z', NULL, NULL, NULL, '{"id":"signal-1","title":"Troops move, 1","kind":"troop-deployment","occurred":{"from":"2020-01-02"},"initiators":["A"],"targets":[{"actor":"B","basis":"stated"}],"evidence":[{"report":"report-1","stance":"asserts","credibility":2}]}');
INSERT INTO journal (number, write, case_id, list, id, revision, author, at, why, undoes, before, after) VALUES (11, 11, 'made', 'places', 'ford', 1, 'boris', '2024-07-15T10:00:00Z', 'seen', NULL, NULL, '{"id":"ford","name":"Брід"}');
INSERT INTO journal (number, write, case_id, list, id, revision, author, at, why, undoes, before, after) VALUES (12, 11, 'made', 'signals', 'signal-0', 2, 'boris', '2024-07-15T10:00:00Z', 'seen', NULL, '{"id":"signal-0","title":"Troops move, 0","kind":"troop-deployment","occurred":{"from":"2020-01-01"},"initiators":["A"],"targets":[{"actor":"B","basis":"stated"}],"evidence":[{"report":"report-0","stance":"asserts","credibility":2}]}', '{"id":"signal-0","title":"Łódź","kind":"troop-deployment","occurred":{"from":"2020-01-01"},"initiators":["A"],"targets":[{"actor":"B","basis":"stated"}],"place":"ford","evidence":[{"report":"report-0","stance":"asserts","credibility":2}]}');
INSERT INTO journal (number, write, case_id, list, id, revision, author, at, why, undoes, before, after) VALUES (13, 13, 'made', 'signals', 'signal-1', 2, 'anna', '2024-07-14T10:00:00Z', NULL, NULL, '{"id":"signal-1","title":"Troops move, 1","kind":"troop-deployment","occurred":{"from":"2020-01-02"},"initiators":["A"],"targets":[{"actor":"B","basis":"stated"}],"evidence":[{"report":"report-1","stance":"asserts","credibility":2}]}', NULL);
INSERT INTO journal (number, write, case_id, list, id, revision, author, at, why, undoes, before, after) VALUES (14, 14, 'gone', 'head', 'head', 1, 'anna', '2024-07-14T10:00:00Z', NULL, NULL, NULL, '{"format":1,"id":"gone","title":"A removed case","focus":["A","B"],"coverage":{"from":"2020-01-01","to":"2022-12-31","of":"what was made"},"coding":{"by":"coder","on":"2024-01-01"}}');
INSERT INTO journal (number, write, case_id, list, id, revision, author, at, why, undoes, before, after) VALUES (15, 14, 'gone', 'coders', 'coder', 1, 'anna', '2024-07-14T10:00:00Z', NULL, NULL, NULL, '{"id":"coder","name":"Coder"}');
INSERT INTO journal (number, write, case_id, list, id, revision, author, at, why, undoes, before, after) VALUES (16, 14, 'gone', 'actors', 'A', 1, 'anna', '2024-07-14T10:00:00Z', NULL, NULL, NULL, '{"id":"A","name":"State A","type":"state"}');
INSERT INTO journal (number, write, case_id, list, id, revision, author, at, why, undoes, before, after) VALUES (17, 14, 'gone', 'actors', 'B', 1, 'anna', '2024-07-14T10:00:00Z', NULL, NULL, NULL, '{"id":"B","name":"State B","type":"state"}');
INSERT INTO journal (number, write, case_id, list, id, revision, author, at, why, undoes, before, after) VALUES (18, 14, 'gone', 'spheres', 'world', 1, 'anna', '2024-07-14T10:00:00Z', NULL, NULL, NULL, '{"id":"world","label":"World"}');
INSERT INTO journal (number, write, case_id, list, id, revision, author, at, why, undoes, before, after) VALUES (19, 14, 'gone', 'sources', 'paper', 1, 'anna', '2024-07-14T10:00:00Z', NULL, NULL, NULL, '{"id":"paper","name":"The Paper","sphere":"world","reliability":"B","reliabilityReason":"a made paper"}');
INSERT INTO journal (number, write, case_id, list, id, revision, author, at, why, undoes, before, after) VALUES (20, 20, 'gone', 'head', 'head', 2, 'anna', '2024-07-14T10:00:00Z', NULL, NULL, '{"format":1,"id":"gone","title":"A removed case","focus":["A","B"],"coverage":{"from":"2020-01-01","to":"2022-12-31","of":"what was made"},"coding":{"by":"coder","on":"2024-01-01"}}', NULL);
INSERT INTO found (rowid, title, body) VALUES (6, 'the paper', 'a made paper paper');
INSERT INTO found (rowid, title, body) VALUES (7, 'what the paper said 0', 'report 0');
INSERT INTO found (rowid, title, body) VALUES (8, 'what the paper said 1', 'report 1');
INSERT INTO found (rowid, title, body) VALUES (9, 'lodz', 'troop deploiment signal 0');
INSERT INTO found (rowid, title, body) VALUES (17, 'the paper', 'a made paper paper');
PRAGMA user_version = 1;
PRAGMA application_id = 1214345837;
