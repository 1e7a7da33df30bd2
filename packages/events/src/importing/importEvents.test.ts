import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { DuckArchive } from "../archive/duck/DuckArchive.ts";
import { ImportLock } from "../archive/ImportLock.ts";
import { weighting } from "../codebooks/weighting.ts";
import { gdelt2Columns } from "../formats/gdelt/columns.ts";
import { gdeltRow } from "../formats/gdelt/fixtures/gdeltRow.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";
import { zipOf } from "../testing/zipOf.ts";
import { importEvents } from "./importEvents.ts";
import type { Progress } from "./Progress.ts";

const dyad = ["BLR", "UKR"] as const;

async function imported(content: string | Buffer, more: { folder?: string; name?: string } = {}) {
  const folder = more.folder ?? temporaryFolder();
  const file = join(folder, more.name ?? "events.csv");
  writeFileSync(file, content);
  await using archive = new DuckArchive(folder);
  const { files, rejects } = await importEvents(archive, { folder, files: [file] });
  const days = await archive.daily({ dyad, weighting });
  const lines = rejects === null ? [] : readFileSync(rejects, "utf8").trimEnd().split("\n");
  return { folder, ...files[0], rejects: lines.map((line) => JSON.parse(line)), days };
}

const rows = (count: number, given: Record<string, string | number> = {}) =>
  Array.from({ length: count }, (_, index) =>
    gdeltRow({ GlobalEventID: index + 1, SOURCEURL: `https://example.org/${index}`, ...given }),
  );
const text = (lines: readonly string[], end = "\n") => lines.map((line) => line + end).join("");

test("a clean file is imported whole, and again it changes nothing", async () => {
  const content = text(rows(3));
  const first = await imported(content);
  expect(first).toMatchObject({ rows: 3, imported: 3, duplicates: 0, rejected: 0, rejects: [] });
  expect(first.days).toMatchObject([{ day: "2024-07-02", count: 3, tenths: 60 }]);
  const again = await imported(content, { folder: first.folder });
  expect(again).toMatchObject({ rows: 3, imported: 0, duplicates: 3, days: first.days });
});

test("the same act of the same report at another place is a duplicate", async () => {
  const same = [1, 2, 3].map((id) =>
    gdeltRow({ GlobalEventID: id, ActionGeo_FullName: `place ${id}` }),
  );
  expect(await imported(text(same))).toMatchObject({
    rows: 3,
    imported: 1,
    duplicates: 2,
    duplicateOf: [{ file: "events.csv", rows: 2 }],
    days: [{ count: 1 }],
  });
});

test("the careful reading gives what DuckDB's own gives", async () => {
  const made = rows(40).map((row, index) => {
    const fields = row.split("\t");
    fields[1] = ["20240702", "20240601", "20230702"][index % 3] ?? "";
    fields[7] = ["BLR", "EUR", "ROM", ""][index % 4] ?? "";
    fields[8] = ["", "EEC"][index % 2] ?? "";
    fields[12] = ["GOV", "MIL", "COP", ""][index % 4] ?? "";
    fields[26] = ["112", "19", "0871"][index % 3] ?? "";
    return fields.join("\t");
  });
  const fast = await imported(text(made));
  const careful = await imported(text([...made, "cut off"]));
  const { rejects, rejected, rows: count, folder: _, file: _file, ...rest } = careful;
  expect(fast).toMatchObject(rest);
  expect({ rejected, count, rejects }).toMatchObject({
    rejected: 1,
    count: 41,
    rejects: [{ line: 41 }],
  });
});

describe("odd rows are rejected with line, reason and raw text, and the totals add up:", () => {
  const good = rows(2);
  test.each([
    ["NUL bytes", gdeltRow({ SOURCEURL: "A\0B" }), "holds NUL bytes"],
    ["a row cut off", gdeltRow().slice(0, 60), "has 31 fields where the format has 61"],
    ["a note where none belongs", "fetched on Monday", "has 1 fields where the format has 61"],
    ["an unknown code", gdeltRow({ EventCode: "13y" }), "EventCode is not of CAMEO: 13y"],
  ])("%s", async (_, odd, reason) => {
    const found = await imported(text([good[0] ?? "", odd, good[1] ?? ""]));
    expect(found).toMatchObject({ rows: 3, imported: 2, duplicates: 0, rejected: 1 });
    expect(found.rejects).toEqual([{ file: "events.csv", line: 2, reason, raw: odd }]);
  });

  test("a row that is not UTF-8", async () => {
    const latin1 = Buffer.from(gdeltRow({ SOURCEURL: "Löwe" }), "latin1");
    const found = await imported(Buffer.concat([Buffer.from(text(good)), latin1]));
    expect(found).toMatchObject({ rows: 3, imported: 2, rejected: 1 });
    expect(found.rejects).toMatchObject([{ line: 3, reason: "is not UTF-8 text" }]);
  });
});

test("bytes that are no text do not matter in a column nobody reads, however the file is read", async () => {
  const latin1 = Buffer.from(`${gdeltRow({ Actor1Name: "Löwe" })}\n`, "latin1");
  const nul = gdeltRow({ Actor2Name: "A\0B", SOURCEURL: "https://example.org/b" });
  const odd = Buffer.concat([latin1, Buffer.from(`${nul}\n`)]);
  expect(await imported(odd)).toMatchObject({ rows: 2, imported: 2 });
  const more = Buffer.concat([odd, Buffer.from("cut off\n")]);
  expect(await imported(more)).toMatchObject({ rows: 3, imported: 2, rejected: 1 });
});

test("a header is no row, CRLF and a byte order mark do not matter", async () => {
  const windows = `\uFEFF${text([gdelt2Columns.join("\t"), ...rows(2)], "\r\n")}`;
  const found = await imported(windows);
  expect(found).toMatchObject({ rows: 2, imported: 2, rejected: 0 });
  expect(await imported(text(rows(2), "\r\n"))).toMatchObject({ rows: 2, days: found.days });
});

test("gzip and zip are unpacked", async () => {
  const content = text(rows(2));
  expect(await imported(gzipSync(content), { name: "a.gz" })).toMatchObject({ imported: 2 });
  const zip = zipOf("inside.csv", Buffer.from(content));
  expect(await imported(zip, { name: "b.zip" })).toMatchObject({ imported: 2, format: "gdelt2" });
});

test("a second import is told of the first", async () => {
  const folder = temporaryFolder();
  using _lock = new ImportLock(folder, "big.csv", new Date("2026-01-02T03:04:05Z"));
  await expect(imported(text(rows(1)), { folder })).rejects.toMatchObject({
    code: "archive-busy",
    fields: { process: process.pid, file: "big.csv", since: "2026-01-02T03:04:05.000Z" },
  });
});

test("says how far a file is, unpacking and row by row, under the name it was given", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "upload");
  writeFileSync(path, gzipSync(text([...rows(400), "cut off"])));
  await using archive = new DuckArchive(folder);
  const told: Progress[] = [];
  const report = await importEvents(archive, {
    folder,
    files: [path],
    name: "../events of may.gz",
    onProgress: (progress) => told.push(progress),
  });
  expect(report.files).toMatchObject([{ file: "../events of may.gz", rows: 401 }]);
  const steps = told.map(({ step }) => step);
  expect([...new Set(steps)]).toEqual(["unpacking", "reading", "storing", "done"]);
  expect(new Set(told.map(({ file }) => file))).toEqual(new Set(["../events of may.gz"]));
  expect(told.findLast(({ step }) => step === "unpacking")).toMatchObject({ share: 1 });
  expect(told.findLast(({ step }) => step === "reading")).toMatchObject({ share: 1, rows: 401 });
  expect(told.at(-1)).toMatchObject({ rows: 401 });
});
