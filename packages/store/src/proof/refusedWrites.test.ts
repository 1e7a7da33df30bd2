import { chmodSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openStore } from "../openStore.ts";
import { madeCase } from "../testing/madeCase.ts";
import { author, openTemporaryStore } from "../testing/openTemporaryStore.ts";
import { startScript } from "./runScript.ts";

/** Whom the system lets do everything is somebody else for a while: a file is not closed to him. */
const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

test("where the system takes no more, the write is refused, nothing is lost and it goes on later", async () => {
  using opened = openTemporaryStore();
  opened.store.create(madeCase(5), author);
  opened.store.close();
  // The shell counts in blocks of 512 or 1,024 bytes: less than what 1,000 places need in either.
  const script = startScript("fillingScript", [opened.folder, "1000"], {}, "ulimit -f 3000");
  await script.ended();
  const { written, ...said } = JSON.parse(script.said()) as { readonly written: number };
  expect(said).toMatchObject({ code: "store-disk-full", read: written, again: true });
  expect(written).toBeGreaterThan(10);
  const store = openStore(opened.folder);
  expect(store.read("made")?.casebook.places).toHaveLength(written);
  expect(store.examine()).toEqual([]);
  const more = { id: "more", name: "More" };
  store.write("made", [{ list: "places", id: "more", revision: 0, record: more }], author);
  store.close();
});

test("a store that may only be read says so and stays as it is", async () => {
  using opened = openTemporaryStore();
  const { store, folder } = opened;
  store.create(madeCase(5), author);
  const file = join(folder, "casebooks.sqlite");
  for (const suffix of ["", "-wal", "-shm"]) chmodSync(file + suffix, 0o444);
  chmodSync(folder, 0o555);
  const script = startScript("fillingScript", [folder, "1"], asNobody);
  await script.ended();
  chmodSync(folder, 0o700);
  expect(JSON.parse(script.said())).toMatchObject({ code: "store-read-only", written: 0, read: 0 });
  expect(store.read("made")?.casebook.places).toEqual([]);
  expect(store.examine()).toEqual([]);
});
