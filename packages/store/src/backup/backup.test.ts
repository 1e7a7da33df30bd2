import {
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { openStore } from "../openStore.ts";
import { StoreError } from "../StoreError.ts";
import { faultOf } from "../testing/faultOf.ts";
import { madeCase } from "../testing/madeCase.ts";
import { author, openTemporaryStore, temporaryHome } from "../testing/openTemporaryStore.ts";
import { restoreBackup } from "./restoreBackup.ts";

const place = {
  list: "places",
  id: "ford",
  revision: 0,
  record: { id: "ford", name: "F" },
} as const;

/** Lays hands on a file. */
function after(statement: string) {
  return (file: string) => {
    const database = new DatabaseSync(file);
    database.exec(statement);
    database.close();
  };
}

test("a backup holds what was written before it, and is one file", async () => {
  using opened = openTemporaryStore();
  using home = temporaryHome();
  const { store } = opened;
  const file = join(home.folder, "backup.sqlite");
  store.create(madeCase(2), author);
  const stood = store.read("made");
  await store.backup(file);
  store.write("made", [place], author);
  expect(readdirSync(home.folder)).toEqual(["backup.sqlite"]);
  await expect(store.backup(file)).rejects.toMatchObject({ code: "backup-exists" });
  const there = join(home.folder, "restored");
  expect(restoreBackup(there, file)).toEqual({});
  const restored = openStore(there);
  expect(restored.read("made")).toEqual(stood);
  expect(restored.search("troops")).toHaveLength(2);
  expect(restored.examine()).toEqual([]);
  restored.close();
});

test("a backup taken while another process writes is consistent", async () => {
  using opened = openTemporaryStore();
  using home = temporaryHome();
  const { store, folder } = opened;
  const created = store.create(madeCase(200), author);
  const other = openStore(folder);
  const copying = store.backup(join(home.folder, "backup.sqlite"));
  for (let index = 0; index < 50; index += 1) {
    const id = `place-${index}`;
    other.write("made", [{ list: "places", id, revision: 0, record: { id, name: id } }], author);
  }
  await copying;
  other.close();
  restoreBackup(join(home.folder, "restored"), join(home.folder, "backup.sqlite"));
  const restored = openStore(join(home.folder, "restored"));
  expect(restored.examine()).toEqual([]);
  const { length = Number.NaN } = restored.read("made")?.casebook.places ?? [];
  expect(length).toBe(restored.latest() - created.revision);
  restored.close();
});

test("restoring keeps what it replaces, and waits for nobody", async () => {
  using opened = openTemporaryStore();
  const { store, folder } = opened;
  const file = join(folder, "backup.sqlite");
  store.create(madeCase(1), author);
  await store.backup(file);
  store.write("made", [place], author);
  expect(faultOf(() => restoreBackup(folder, file)).code).toBe("store-in-use");
  expect(store.read("made")?.casebook.places).toHaveLength(1);
  store.close();
  const { replaced = "" } = restoreBackup(folder, file);
  const restored = openStore(folder);
  expect(restored.read("made")?.casebook.places).toEqual([]);
  restored.close();
  expect(restoreBackup(folder, replaced).replaced).not.toBe(replaced);
  const again = openStore(folder);
  expect(again.read("made")?.casebook.places).toHaveLength(1);
  again.close();
  expect(readdirSync(folder).filter((name) => name.includes("unfinished"))).toEqual([]);
});

test("a damaged store is replaced as well", async () => {
  using opened = openTemporaryStore();
  using home = temporaryHome();
  const file = join(home.folder, "backup.sqlite");
  opened.store.create(madeCase(1), author);
  await opened.store.backup(file);
  const there = join(home.folder, "casebooks.sqlite");
  writeFileSync(there, "no database");
  const { replaced = "" } = restoreBackup(home.folder, file);
  expect(readFileSync(replaced, "utf8")).toBe("no database");
  const restored = openStore(home.folder);
  expect(restored.cases()).toHaveLength(1);
  restored.close();
});

test("what is no whole backup is refused, and the store stays as it is", async () => {
  using opened = openTemporaryStore();
  using home = temporaryHome();
  const { store } = opened;
  store.create(madeCase(50), author);
  const good = join(home.folder, "good.sqlite");
  await store.backup(good);
  const refused = (change: (file: string) => void) => {
    const file = join(home.folder, "bad.sqlite");
    copyFileSync(good, file);
    change(file);
    return faultOf(() => restoreBackup(join(home.folder, "store"), file));
  };
  const half = readFileSync(good).length / 2;
  const faults = [
    refused((file) => truncateSync(file, half)),
    refused((file) => truncateSync(file, 0)),
    refused((file) => writeFileSync(file, "text")),
    refused(after("PRAGMA application_id = 7")),
    refused(after("PRAGMA user_version = 99")),
    faultOf(() => restoreBackup(join(home.folder, "store"), join(home.folder, "none"))),
  ];
  expect(faults.every((fault) => fault instanceof StoreError)).toBe(true);
  expect(faults.map(({ code }) => code)).toEqual([
    ...Array.from({ length: 4 }, () => "backup-invalid"),
    "store-newer",
    "backup-invalid",
  ]);
  expect(existsSync(join(home.folder, "store"))).toBe(false);
});
