import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { openStore } from "../openStore.ts";
import { faultOf } from "../testing/faultOf.ts";
import { madeCase } from "../testing/madeCase.ts";
import { author, openTemporaryStore, temporaryHome } from "../testing/openTemporaryStore.ts";

/** A store of two cases, one in the bin, after somebody has laid hands on its file. */
function tampered(statement: string): string[] {
  using opened = openTemporaryStore();
  const { store, folder } = opened;
  store.create(madeCase(2), author);
  store.create(madeCase(1, { id: "other" }), author);
  store.remove("other", author);
  expect(store.examine()).toEqual([]);
  const database = new DatabaseSync(join(folder, "casebooks.sqlite"));
  database.exec("DROP TRIGGER journal_stays; DROP TRIGGER journal_is_kept");
  database.exec(statement);
  database.close();
  return store.examine().map(({ what }) => what);
}

test.each([
  ["DELETE FROM journal WHERE number = 4", "the journal jumps from entry 3 to 5"],
  ["UPDATE journal SET after = '{}' WHERE number = 9", "does not lead to this record: made"],
  ["UPDATE records SET revision = 2 WHERE id = 'signal-0'", "does not lead to this record: made"],
  ["UPDATE journal SET before = '{}' WHERE number = 3", "entry 3 of the journal does not go on"],
  ["UPDATE cases SET title = 'X' WHERE id = 'made'", "the list of cases is out of step"],
  ["UPDATE cases SET removed = NULL", "the list of cases is out of step with the journal: other"],
  [
    "UPDATE records SET record = '{\"id\":\"A\"}' WHERE id = 'A'",
    "casebook made is not valid: actors[0]",
  ],
  [
    "DELETE FROM found WHERE rowid = (SELECT key FROM records WHERE list = 'signals')",
    "search is out of step with 1",
  ],
  ["INSERT INTO found (title) VALUES ('x')", "the index of search is out of step with 1 records"],
])("after %s it says so", (statement, words) => {
  expect(tampered(statement).join("\n")).toContain(words);
});

test("each finding says what to do", () => {
  using opened = openTemporaryStore();
  opened.store.create(madeCase(1), author);
  const database = new DatabaseSync(join(opened.folder, "casebooks.sqlite"));
  database.exec("DELETE FROM found");
  database.close();
  expect(opened.store.examine()).toMatchObject([{ fix: expect.stringContaining("index anew") }]);
});

test("a journal entry is never changed or deleted", () => {
  using opened = openTemporaryStore();
  opened.store.create(madeCase(0), author);
  const database = new DatabaseSync(join(opened.folder, "casebooks.sqlite"));
  expect(() => database.exec("UPDATE journal SET author = 'x'")).toThrow(/never changed/);
  expect(() => database.exec("DELETE FROM journal")).toThrow(/never deleted/);
  database.close();
});

test("a file that is no store is refused by name and left as it is", () => {
  using home = temporaryHome();
  const file = join(home.folder, "casebooks.sqlite");
  writeFileSync(file, "this is a text, and no database at all ".repeat(50));
  expect(faultOf(() => openStore(home.folder))).toMatchObject({
    code: "store-damaged",
    fields: { file },
  });
  writeFileSync(file, "");
  const other = new DatabaseSync(file);
  other.exec("CREATE TABLE notes (text); PRAGMA user_version = 1");
  expect(faultOf(() => openStore(home.folder)).code).toBe("store-foreign");
  expect(other.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "delete" });
  other.close();
});
