import { casebookHash, parseCasebook } from "@harmel/core";
import { expect, test } from "vitest";
import { listCases } from "../listCases.ts";
import { openCase } from "../openCase.ts";
import { perform } from "../operation.ts";
import { readRecord } from "../records/readRecord.ts";
import { writeRecords } from "../records/writeRecords.ts";
import { temporaryHome } from "../testing/temporaryHome.ts";
import { copyCase } from "./copyCase.ts";
import { createCase } from "./createCase.ts";
import { exportCase } from "./exportCase.ts";
import { mergeCase } from "./mergeCase.ts";
import { readCase } from "./readCase.ts";
import { recoverCase } from "./recoverCase.ts";
import { removeCase } from "./removeCase.ts";

const original = "belarus-ukraine-2024";

test("a copy is a case of its own, knows its original, and opens once until it changes", async () => {
  await using home = await temporaryHome();
  const { case: id, copied } = await perform(copyCase, home, { case: original });
  expect([id, copied?.id]).toEqual([`${original}-copy`, original]);
  const open = () => perform(openCase, home, { case: id });
  const first = await open();
  expect(await open()).toBe(first);
  const { record, revision } = await perform(readRecord, home, {
    case: id,
    list: "head",
    id: "head",
  });
  const changed = { list: "head", id: "head", revision, record: { ...record, title: "Renamed" } };
  await perform(writeRecords, home, { case: id, changes: [changed] });
  expect((await open()).title).toBe("Renamed");
  const listed = await perform(listCases, home, {});
  expect(listed.find((one) => one.id === id)).toMatchObject({
    title: "Renamed",
    focus: ["BLR", "UKR"],
    isBundled: false,
    origin: copied,
  });
});

test("changing a bundled case makes a copy, changes that, and says so", async () => {
  await using home = await temporaryHome();
  const [signal] = (await perform(openCase, home, { case: original })).signals;
  const change = {
    list: "signals",
    id: signal?.id,
    revision: 1,
    record: { ...signal, title: "Said otherwise" },
  };
  const written = await perform(writeRecords, home, { case: original, changes: [change] });
  expect(written).toMatchObject({
    case: `${original}-copy`,
    copied: { id: original },
    records: [{ list: "signals", id: signal?.id, revision: 2 }],
  });
  const copy = await perform(openCase, home, { case: written.case });
  expect(copy.signals.find(({ id }) => id === signal?.id)?.title).toBe("Said otherwise");
  const untouched = await perform(openCase, home, { case: original });
  expect(untouched.signals[0]).toEqual(signal);
});

test("a change that a bundled case cannot take leaves no copy behind", async () => {
  await using home = await temporaryHome();
  const [signal] = (await perform(openCase, home, { case: original })).signals;
  const write = (change: object) =>
    perform(writeRecords, home, { case: original, changes: [{ list: "signals", ...change }] });
  const known = { id: signal?.id, record: signal };
  await expect(write({ ...known, revision: 3 })).rejects.toMatchObject({
    code: "conflict",
    conflicts: [{ read: 3, revision: 1 }],
  });
  const broken = { ...signal, kind: "no-such-kind" };
  await expect(write({ ...known, revision: 1, record: broken })).rejects.toMatchObject({
    code: "casebook-invalid",
  });
  await expect(write({ id: "other", revision: 0, record: signal })).rejects.toMatchObject({
    code: "input-invalid",
  });
  expect((await perform(listCases, home, {})).every(({ isBundled }) => isBundled)).toBe(true);
});

test("a case goes into the bin and comes back, and its id stays taken", async () => {
  await using home = await temporaryHome();
  const { casebook } = await perform(readCase, home, { case: original });
  await expect(perform(createCase, home, { casebook })).rejects.toMatchObject({
    code: "case-exists",
    status: 409,
  });
  const mine = { ...casebook, id: "mine" };
  await perform(createCase, home, { casebook: mine });
  await perform(removeCase, home, { case: "mine" });
  await expect(perform(readCase, home, { case: "mine" })).rejects.toMatchObject({
    code: "case-removed",
  });
  await expect(perform(createCase, home, { casebook: mine })).rejects.toMatchObject({
    code: "case-exists",
  });
  await perform(recoverCase, home, { case: "mine" });
  expect((await perform(readCase, home, { case: "mine" })).casebook.id).toBe("mine");
  await expect(perform(removeCase, home, { case: original })).rejects.toMatchObject({
    code: "case-bundled",
  });
});

test("a merge is previewed without a change, then done", async () => {
  await using home = await temporaryHome();
  const { case: id } = await perform(copyCase, home, { case: original });
  const { casebook } = await perform(readCase, home, { case: id });
  const [first, ...others] = casebook.signals;
  const incoming = { ...casebook, signals: [{ ...first, title: "Came in" }, ...others] };
  const merge = (more: object) =>
    perform(mergeCase, home, { case: id, casebook: incoming, ...more });
  const preview = await merge({ preview: true });
  expect(preview).toMatchObject({
    counts: { changed: 1, added: 0, removed: 0 },
    records: [{ list: "signals", id: first?.id, fields: ["title"], chosen: "incoming" }],
  });
  expect(preview.written).toBeUndefined();
  expect((await perform(readCase, home, { case: id })).casebook).toEqual(casebook);
  const { written } = await merge({});
  expect(written?.records).toEqual([{ list: "signals", id: first?.id, revision: 2 }]);
  expect((await merge({})).written).toBeUndefined();
});

test("an export says where its history stood, and a merge from there keeps what changed since", async () => {
  await using home = await temporaryHome();
  const { case: id } = await perform(copyCase, home, { case: original });
  const file = await perform(exportCase, home, { case: id });
  if (!("text" in file)) throw new Error("the case is one file");
  const { signals, ...rest } = JSON.parse(file.text);
  const [mine, theirs] = signals;
  const change = { list: "signals", id: theirs.id, revision: 1, record: { ...theirs, title: "B" } };
  await perform(writeRecords, home, { case: id, changes: [change] });
  const casebook = { ...rest, signals: [{ ...mine, title: "A" }, ...signals.slice(1)] };
  const merge = (more: object) => perform(mergeCase, home, { case: id, casebook, ...more });
  const blind = await merge({ preview: true });
  expect(blind.records.map((record) => record.id)).toEqual([mine.id, theirs.id]);
  await expect(merge({ since: 999_999 })).rejects.toMatchObject({ code: "entry-missing" });
  await merge({ since: file.revision });
  const after = await perform(openCase, home, { case: id });
  const titleOf = (asked: string) => after.signals.find((signal) => signal.id === asked)?.title;
  expect([titleOf(mine.id), titleOf(theirs.id)]).toEqual(["A", "B"]);
  expect((await perform(exportCase, home, { case: original })).revision).toBeUndefined();
});

test("what was exported is the same case, as a file and as sheets", async () => {
  await using home = await temporaryHome();
  const casebook = await perform(openCase, home, { case: original });
  const file = await perform(exportCase, home, { case: original });
  if (!("text" in file)) throw new Error("the case is one file");
  expect(casebookHash(parseCasebook(JSON.parse(file.text)))).toBe(casebookHash(casebook));
  const sheets = await perform(exportCase, home, { case: original, format: "csv" });
  expect("files" in sheets && sheets.files.map(({ path }) => path)).toEqual([
    "signals.csv",
    "evidence.csv",
    "reports.csv",
  ]);
  const text = await perform(exportCase, home, { case: original, format: "md" });
  expect("text" in text && text.text).toContain(`# ${casebook.title}`);
});
