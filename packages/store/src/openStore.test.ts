import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { casebookHash } from "@harmel/core";
import { expect, test } from "vitest";
import { openStore } from "./openStore.ts";
import { faultOf } from "./testing/faultOf.ts";
import { madeCase, madeReport, madeSignal } from "./testing/madeCase.ts";
import { author, openTemporaryStore } from "./testing/openTemporaryStore.ts";

const casebook = madeCase(3);
const place = { id: "ford", name: "Ford" };
const adding = { list: "places", id: "ford", revision: 0, record: place } as const;

test("what was created reads back as it was, from here and from another opening", () => {
  using opened = openTemporaryStore();
  const { store, folder } = opened;
  const written = store.create(casebook, author, { id: "bundled", hash: "abc" });
  expect(written.entries).toHaveLength(1 + 1 + 2 + 1 + 1 + 3 + 3);
  const other = openStore(folder);
  for (const each of [store, other]) {
    const found = each.read("made");
    expect(found?.casebook).toEqual(casebook);
    expect(found).toMatchObject({
      title: "A made case",
      from: "2020-01-01",
      to: "2022-12-31",
      revision: written.revision,
      origin: { id: "bundled", hash: "abc" },
    });
    expect(found?.revisions.get("signals/signal-2")).toBe(1);
    expect(each.cases()).toMatchObject([{ id: "made", revision: written.revision }]);
  }
  other.close();
  expect(faultOf(() => store.create(casebook, author))).toMatchObject({ code: "case-exists" });
});

test("a casebook that core refuses is not kept, and every problem is told", () => {
  using opened = openTemporaryStore();
  const broken = { ...casebook, actors: [], sources: [] };
  const fault = faultOf(() => opened.store.create(broken, author));
  expect(fault.code).toBe("casebook-invalid");
  expect(fault.problems.length).toBeGreaterThan(5);
  expect(opened.store.cases()).toEqual([]);
  expect(opened.store.latest()).toBe(0);
});

test("a write changes what it names, all of it or none, and is journalled with before and after", () => {
  using opened = openTemporaryStore();
  const { store } = opened;
  const created = store.create(casebook, author);
  const signal = madeSignal(0, { place: "ford", title: "At the ford" });
  const changes = [
    adding,
    { list: "signals", id: "signal-0", revision: 1, record: signal },
  ] as const;
  const why = { ...author, why: "seen on a picture" };
  const written = store.write("made", changes, why);
  const before = casebook.signals[0];
  expect(written.entries).toEqual([
    expect.objectContaining({ list: "places", revision: 1, before: undefined, after: place }),
    expect.objectContaining({ list: "signals", revision: 2, before, after: signal, author: why }),
  ]);
  expect(written.entries.map(({ number }) => number - created.revision)).toEqual([1, 2]);
  expect(store.read("made")?.casebook.signals[0]).toEqual(signal);
  expect(store.record("made", "signals", "signal-0")).toMatchObject({
    revision: 2,
    record: signal,
  });
  const gone = { ...adding, revision: 1, record: undefined };
  const fault = faultOf(() => store.write("made", [gone], author));
  expect(fault.code).toBe("change-invalid");
  expect(fault.problems).toMatchObject([{ path: "signals/signal-0.place", code: "dangling-id" }]);
  expect(store.latest()).toBe(written.revision);
  expect(store.read("made")?.casebook.places).toEqual([place]);
});

test("a stale revision is a conflict with what was read, both versions and their fields", () => {
  using opened = openTemporaryStore();
  const { store, folder } = opened;
  store.create(casebook, author);
  using other = { store: openStore(folder), [Symbol.dispose]: () => other.store.close() };
  const theirs = madeSignal(0, { title: "Theirs", note: "new" });
  other.store.write(
    "made",
    [{ list: "signals", id: "signal-0", revision: 1, record: theirs }],
    author,
  );
  other.store.write(
    "made",
    [{ list: "reports", id: "report-9", revision: 0, record: madeReport(9) }],
    author,
  );
  const yours = madeSignal(0, { title: "Yours" });
  const changes = [
    { list: "signals", id: "signal-0", revision: 1, record: yours },
    { list: "reports", id: "report-9", revision: 0, record: { ...madeReport(9), language: "uk" } },
    adding,
  ] as const;
  const { code, conflicts } = faultOf(() => store.write("made", changes, author));
  expect(code).toBe("conflict");
  expect(conflicts).toMatchObject([
    { id: "signal-0", read: 1, revision: 2, yours, theirs, fields: ["note", "title"] },
    { id: "report-9", read: 0, revision: 1, fields: ["language"] },
  ]);
  expect(conflicts[0]?.base).toEqual(casebook.signals[0]);
  expect(store.read("made")?.casebook.places).toEqual([]);
});

test("each opening sees what others wrote, before its own next write", () => {
  using opened = openTemporaryStore();
  const { store, folder } = opened;
  const other = openStore(folder);
  store.create(casebook, author);
  other.write("made", [adding], author);
  expect(store.read("made")?.casebook.places).toEqual([place]);
  other.write(
    "made",
    [{ list: "places", id: "bridge", revision: 0, record: { id: "bridge", name: "Bridge" } }],
    author,
  );
  const signal = madeSignal(1, { place: "bridge" });
  store.write("made", [{ list: "signals", id: "signal-1", revision: 1, record: signal }], author);
  expect(other.read("made")).toEqual(store.read("made"));
  other.close();
});

test("a record as it stands already is left alone", () => {
  using opened = openTemporaryStore();
  const { revision } = opened.store.create(casebook, author);
  const same = { list: "signals", id: "signal-0", revision: 1, record: madeSignal(0) } as const;
  expect(opened.store.write("made", [same], author)).toEqual({
    case: "made",
    revision,
    entries: [],
  });
});

test("a removed record leaves, keeps counting, and can be written anew", () => {
  using opened = openTemporaryStore();
  const { store } = opened;
  store.create(casebook, author);
  store.write("made", [adding], author);
  const removed = store.write("made", [{ ...adding, revision: 1, record: undefined }], author);
  expect(removed.entries).toMatchObject([{ revision: 2, before: place, after: undefined }]);
  expect(store.record("made", "places", "ford")).toBeUndefined();
  expect(store.read("made")?.revisions.has("places/ford")).toBe(false);
  const again = { ...adding, revision: 2, record: undefined };
  expect(faultOf(() => store.write("made", [again], author)).code).toBe("record-missing");
  expect(store.write("made", [adding], author).entries).toMatchObject([{ revision: 3 }]);
});

test("what is not there is said by its name", () => {
  using opened = openTemporaryStore();
  expect(opened.store.read("made")).toBeUndefined();
  expect(faultOf(() => opened.store.write("made", [adding], author)).code).toBe("case-missing");
  expect(faultOf(() => opened.store.journal("made")).code).toBe("case-missing");
  expect(faultOf(() => opened.store.create(casebook, { by: " ", at: author.at })).code).toBe(
    "author-invalid",
  );
});

test("the same content has the same hash, however it came to be", () => {
  using opened = openTemporaryStore();
  const { store } = opened;
  store.create(madeCase(0), author);
  const changes = [0, 1, 2].flatMap((number) => [
    { list: "signals", id: `signal-${number}`, revision: 0, record: madeSignal(number) } as const,
    { list: "reports", id: `report-${number}`, revision: 0, record: madeReport(number) } as const,
  ]);
  store.write("made", changes, author);
  const found = store.read("made")?.casebook ?? casebook;
  expect(casebookHash(found)).toBe(casebookHash(casebook));
});

test("a case that another version of core has checked is checked on reading, and can be mended", () => {
  using opened = openTemporaryStore();
  const { store, folder } = opened;
  store.create(casebook, author);
  const database = new DatabaseSync(join(folder, "casebooks.sqlite"));
  database.exec(`
    UPDATE cases SET checked_by = 'another';
    UPDATE records SET record = json_set(record, '$.kind', 'nonsense') WHERE id = 'signal-1'`);
  database.close();
  const later = openStore(folder);
  const fault = faultOf(() => later.read("made"));
  expect(fault).toMatchObject({
    code: "casebook-invalid",
    problems: [{ path: "signals[1].kind" }],
  });
  expect(faultOf(() => later.write("made", [adding], author)).code).toBe("change-invalid");
  const mended = madeSignal(1, { title: "Mended" });
  later.write("made", [{ list: "signals", id: "signal-1", revision: 1, record: mended }], author);
  expect(later.read("made")?.casebook.signals[1]).toEqual(mended);
  later.close();
});

test("a write waits for another one, and says so where that does not end; reading never waits", () => {
  using opened = openTemporaryStore();
  opened.store.create(casebook, author);
  const other = new DatabaseSync(join(opened.folder, "casebooks.sqlite"));
  other.exec("BEGIN IMMEDIATE");
  const hasty = openStore(opened.folder, { patience: 20 });
  expect(faultOf(() => hasty.write("made", [adding], author)).code).toBe("store-busy");
  expect(hasty.read("made")?.casebook).toEqual(casebook);
  other.exec("ROLLBACK");
  expect(hasty.write("made", [adding], author).entries).toHaveLength(1);
  hasty.close();
  other.close();
});
