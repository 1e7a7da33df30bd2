import * as fc from "fast-check";
import { expect, test } from "vitest";
import { openStore } from "../openStore.ts";
import type { Change } from "../Store.ts";
import { faultOf } from "../testing/faultOf.ts";
import { madeCase, madeReport, madeSignal } from "../testing/madeCase.ts";
import { author, openTemporaryStore } from "../testing/openTemporaryStore.ts";

const casebook = madeCase(2);

function place(id: string, revision: number, name?: string): Change {
  return { list: "places", id, revision, record: name === undefined ? undefined : { id, name } };
}

test("the journal counts without a gap over all cases, and is read newest first", () => {
  using opened = openTemporaryStore();
  const { store } = opened;
  const created = store.create(casebook, author);
  store.create({ ...casebook, id: "other" }, { by: "boris", at: author.at });
  store.write("made", [place("ford", 0, "Ford"), place("hill", 0, "Hill")], author);
  store.write("made", [place("ford", 1, "The ford")], author);
  const all = store.since(0, 1_000);
  expect(all.map(({ number }) => number)).toEqual(all.map((_, index) => index + 1));
  expect(all).toHaveLength(store.latest());
  expect(store.since(store.latest() - 1)).toMatchObject([{ id: "ford", revision: 2 }]);
  expect(store.journal("made", { limit: 2 }).map(({ id }) => id)).toEqual(["ford", "hill"]);
  const [newest, oldest] = store.journal("made", { list: "places", record: "ford" });
  expect(newest).toMatchObject({ before: { name: "Ford" }, after: { name: "The ford" } });
  expect(oldest?.write).toBe(store.journal("made", { list: "places", record: "hill" })[0]?.write);
  const page = store.journal("made", { before: created.revision + 1, limit: 3 });
  expect(page.map(({ number }) => number)).toEqual([0, 1, 2].map((n) => created.revision - n));
});

test("any earlier state is rebuilt, each list in the order it had, whoever wrote", () => {
  const steps = fc.array(
    fc.record({ id: fc.constantFrom("a", "b", "c"), name: fc.option(fc.constantFrom("X", "Y")) }),
    { maxLength: 12 },
  );
  const property = fc.property(steps, (writes) => {
    using opened = openTemporaryStore();
    const { store } = opened;
    const other = openStore(opened.folder);
    const states = [{ number: store.create(casebook, author).revision, casebook }];
    for (const [index, { id, name }] of writes.entries()) {
      const stood = store.record("made", "places", id);
      if (stood === undefined && name === null) continue;
      const writer = index % 3 === 0 ? other : store;
      writer.write("made", [place(id, stood?.revision ?? 0, name ?? undefined)], author);
      const found = store.read("made");
      if (found !== undefined) states.push({ number: found.revision, casebook: found.casebook });
    }
    for (const state of states) expect(store.at("made", state.number)).toEqual(state.casebook);
    expect(other.read("made")).toEqual(store.read("made"));
    expect(store.examine()).toEqual([]);
    other.close();
  });
  fc.assert(property, { numRuns: 20 });
});

test("there is no state before the first entry", () => {
  using opened = openTemporaryStore();
  opened.store.create({ ...casebook, id: "other" }, author);
  opened.store.create(casebook, author);
  expect(faultOf(() => opened.store.at("made", 1))).toMatchObject({ code: "entry-missing" });
});

test("a write is taken back as a write of its own, and that one in turn", () => {
  using opened = openTemporaryStore();
  const { store } = opened;
  store.create(casebook, author);
  const signal = madeSignal(0, { place: "ford" });
  const written = store.write(
    "made",
    [place("ford", 0, "Ford"), { list: "signals", id: "signal-0", revision: 1, record: signal }],
    author,
  );
  const number = written.entries[0]?.number ?? 0;
  const undone = store.undo("made", number, { ...author, why: "a slip" });
  expect(store.read("made")?.casebook).toEqual(casebook);
  expect(undone.entries).toMatchObject([
    { undoes: number, author: { why: "a slip" } },
    { undoes: number },
  ]);
  store.undo("made", undone.entries[0]?.number ?? 0, author);
  expect(store.record("made", "signals", "signal-0")).toMatchObject({
    record: signal,
    revision: 4,
  });
});

test("a write is not taken back over what others wrote since", () => {
  using opened = openTemporaryStore();
  const { store } = opened;
  store.create(casebook, author);
  const first = store.write("made", [place("ford", 0, "Ford"), place("hill", 0, "Hill")], author);
  store.write("made", [place("ford", 1, "The ford")], author);
  const fault = faultOf(() => store.undo("made", first.entries[0]?.number ?? 0, author));
  expect(fault).toMatchObject({
    code: "conflict",
    conflicts: [{ id: "ford", read: 1, revision: 2 }],
  });
  expect(faultOf(() => store.undo("made", 10_000, author)).code).toBe("entry-missing");
});

test("taking back what others rely on is refused with the place", () => {
  using opened = openTemporaryStore();
  const { store } = opened;
  store.create(casebook, author);
  const first = store.write("made", [place("ford", 0, "Ford")], author);
  const signal = madeSignal(0, { place: "ford" });
  store.write("made", [{ list: "signals", id: "signal-0", revision: 1, record: signal }], author);
  const fault = faultOf(() => store.undo("made", first.entries[0]?.number ?? 0, author));
  expect(fault).toMatchObject({
    code: "change-invalid",
    problems: [{ path: "signals/signal-0.place" }],
  });
});

test("a case goes into the bin and comes back as it was", () => {
  using opened = openTemporaryStore();
  const { store } = opened;
  store.create(casebook, author);
  const removed = store.remove("made", author);
  expect(removed.entries).toMatchObject([{ list: "head", revision: 2, after: undefined }]);
  expect(store.remove("made", author).entries).toEqual([]);
  expect([store.read("made"), store.cases(), store.search("troops")]).toEqual([undefined, [], []]);
  expect(store.cases({ removed: true })).toMatchObject([{ id: "made", removed: author.at }]);
  expect(store.journal("made", { limit: 1 })).toHaveLength(1);
  expect(store.at("made", removed.revision)).toEqual(casebook);
  expect(faultOf(() => store.write("made", [place("a", 0, "A")], author)).code).toBe(
    "case-removed",
  );
  expect(faultOf(() => store.create(casebook, author)).code).toBe("case-exists");
  expect(store.examine()).toEqual([]);
  store.restore("made", author);
  expect(store.read("made")?.casebook).toEqual(casebook);
  const undone = store.undo("made", removed.revision + 1, author);
  expect(undone.entries).toMatchObject([{ after: undefined, undoes: removed.revision + 1 }]);
  store.undo("made", undone.revision, author);
  expect(store.read("made")?.casebook).toEqual(casebook);
});

test("taking back the write that brought a case puts it into the bin, unless it changed since", () => {
  using opened = openTemporaryStore();
  const { store } = opened;
  store.create(casebook, author);
  const report = { ...madeReport(0), title: "Another" };
  const changed = store.write(
    "made",
    [{ list: "reports", id: "report-0", revision: 1, record: report }],
    author,
  );
  expect(faultOf(() => store.undo("made", 1, author)).conflicts).toMatchObject([
    { id: "report-0" },
  ]);
  expect(changed.entries).toHaveLength(1);
  store.create({ ...casebook, id: "other" }, author);
  store.undo("other", changed.revision + 1, author);
  expect(store.cases().map(({ id }) => id)).toEqual(["made"]);
});
