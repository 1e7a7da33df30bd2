import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { casebookFormat } from "@harmel/core";
import { expect, test } from "vitest";
import { Statements } from "../database/Statements.ts";
import { openStore } from "../openStore.ts";
import { faultOf } from "../testing/faultOf.ts";
import { madeSignal } from "../testing/madeCase.ts";
import { author, temporaryHome } from "../testing/openTemporaryStore.ts";
import { migrate } from "./migrate.ts";
import { steps } from "./steps.ts";

const fixtures = join(import.meta.dirname, "testing");
const released = readdirSync(fixtures);

/** A home whose store is written by the statements of a file. */
function homeFrom(fixture: string) {
  const home = temporaryHome();
  const database = new DatabaseSync(join(home.folder, "casebooks.sqlite"));
  database.exec(readFileSync(join(fixtures, fixture), "utf8"));
  database.close();
  return home;
}

function connection(folder: string) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "casebooks.sqlite");
  const database = new DatabaseSync(file);
  return {
    file,
    database,
    sql: new Statements(database),
    [Symbol.dispose]: () => database.close(),
  };
}

test("there is a store of every schema that was released", () => {
  expect(released).toEqual(steps.map((_, index) => `schema${index + 1}.sql`));
});

test("the casebooks in a store have the format that its newest schema was made for", () => {
  // A new format of casebooks needs a step that takes the stored ones there, as writes of their own.
  expect({ schema: steps.length, casebookFormat }).toEqual({ schema: 1, casebookFormat: 1 });
});

test.each(released)("%s is read, healthy and written on", (fixture) => {
  using home = homeFrom(fixture);
  const store = openStore(home.folder);
  expect(store.examine()).toEqual([]);
  expect(store.cases({ removed: true })).toMatchObject([
    { id: "made", origin: { id: "original", hash: "abc" } },
    { id: "gone", removed: "2024-07-14T10:00:00Z" },
  ]);
  const found = store.read("made")?.casebook;
  expect(found?.signals).toEqual([madeSignal(0, { place: "ford", title: "Łódź" })]);
  expect(store.search("lodz")).toHaveLength(1);
  expect(store.journal("made", { list: "places" })).toMatchObject([
    { author: { by: "boris", why: "seen" }, after: { name: "Брід" } },
  ]);
  const [entry] = store.journal("made", { list: "signals", record: "signal-1" });
  store.undo("made", entry?.number ?? 0, author);
  expect(store.read("made")?.casebook.signals).toHaveLength(2);
  expect(store.examine()).toEqual([]);
  store.close();
});

test("steps are taken in order, each once, and what a step finds is what the last one left", () => {
  using home = temporaryHome();
  using opened = connection(home.folder);
  const first = "CREATE TABLE a (x); INSERT INTO a VALUES (1)";
  const second = "ALTER TABLE a ADD COLUMN y DEFAULT 2";
  migrate(opened, [first]);
  migrate(opened, [first, second]);
  migrate(opened, [first, second]);
  expect(opened.sql.all`SELECT * FROM a`).toEqual([{ x: 1, y: 2 }]);
  expect(opened.sql.get`PRAGMA user_version`).toEqual({ user_version: 2 });
});

test("a step that fails leaves the file as it was", () => {
  using home = temporaryHome();
  using opened = connection(home.folder);
  migrate(opened, ["CREATE TABLE a (x)"]);
  expect(() => migrate(opened, ["", "CREATE TABLE b (x); DROP TABLE a; nonsense"])).toThrow(
    /nonsense/,
  );
  expect(opened.sql.all`SELECT name FROM sqlite_schema`).toEqual([{ name: "a" }]);
  expect(opened.sql.get`PRAGMA user_version`).toEqual({ user_version: 1 });
});

test("a store that a newer program wrote is refused by its number, and left as it is", () => {
  using home = homeFrom("schema1.sql");
  const database = new DatabaseSync(join(home.folder, "casebooks.sqlite"));
  database.exec("PRAGMA user_version = 99");
  expect(faultOf(() => openStore(home.folder))).toMatchObject({
    code: "store-newer",
    fields: { schema: 99, newest: steps.length },
  });
  expect(database.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "delete" });
  database.close();
});
