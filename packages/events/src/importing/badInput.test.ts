import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { DuckArchive } from "../archive/duck/DuckArchive.ts";
import { weighting } from "../codebooks/weighting.ts";
import { gdeltRow } from "../formats/gdelt/fixtures/gdeltRow.ts";
import { inputFile } from "../reading/InputFile.ts";
import { unpack } from "../reading/unpack.ts";
import { systemFault } from "../reading/systemFault.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";
import { zipOf } from "../testing/zipOf.ts";
import { importEvents } from "./importEvents.ts";

const dyad = ["BLR", "UKR"] as const;
const rows = (count: number, from = 1): string =>
  Array.from({ length: count }, (_, index) => {
    const id = from + index;
    return `${gdeltRow({ GlobalEventID: id, SOURCEURL: `https://example.org/${id}` })}\n`;
  }).join("");

/** An archive with one file, then a second file that is at fault: what is said, and what is left. */
async function afterwards(name: string, content: Buffer | string, folder = temporaryFolder()) {
  writeFileSync(join(folder, "good.csv"), rows(3));
  const bad = join(folder, name);
  writeFileSync(bad, content);
  await using archive = new DuckArchive(folder);
  await importEvents(archive, { folder, files: [join(folder, "good.csv")] });
  const before = await archive.daily({ dyad, weighting });
  const said = await importEvents(archive, { folder, files: [bad] }).catch((error) => error);
  expect(await archive.daily({ dyad, weighting })).toEqual(before);
  return said;
}

describe("a file at fault is said so, and the archive is as it was:", () => {
  const packed = gzipSync(rows(500));
  const zip = zipOf("a.csv", Buffer.from(rows(500)));
  const damaged = Buffer.from(zip);
  damaged.writeUInt32LE(7, damaged.indexOf("PK\x01\x02") + 16);
  test.each([
    ["cut-off.gz", packed.subarray(0, packed.length / 2), "file-cut-off"],
    ["cut-off.zip", zip.subarray(0, zip.length / 2), "file-cut-off"],
    ["other-sum.zip", damaged, "file-cut-off"],
    ["two.zip", zipOf("a.csv", Buffer.from("a"), "b.csv"), "zip-not-one-file"],
    ["utf16.csv", Buffer.from(`\uFEFF${rows(2)}`, "utf16le"), "text-not-utf8"],
    ["bytes.csv", Buffer.alloc(5000), "format-unknown"],
    ["empty.csv", "", "events-empty"],
    ["empty.gz", gzipSync(""), "events-empty"],
  ])("%s", async (name, content, code) => {
    expect(await afterwards(name, content)).toMatchObject({ name: "EventsError", code });
  });

  test("a folder, and nothing at all", async () => {
    const folder = temporaryFolder();
    await using archive = new DuckArchive(folder);
    mkdirSync(join(folder, "sub"));
    const importing = (file: string) =>
      importEvents(archive, { folder, files: [join(folder, file)] });
    await expect(importing("sub")).rejects.toMatchObject({ code: "file-is-folder" });
    await expect(importing("none")).rejects.toMatchObject({ code: "file-missing" });
  });

  test("a file that is not what it is asked to be", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "a.csv");
    writeFileSync(file, rows(2));
    await using archive = new DuckArchive(folder);
    await expect(
      importEvents(archive, { folder, files: [file], format: "icews" }),
    ).rejects.toMatchObject({ code: "events-none-read" });
  });
});

describe("what unpacks beyond its limits is refused in passing:", () => {
  const limits = { bytes: 1e9, ratio: 200, ratioFrom: 1e6 };
  const bomb = Buffer.alloc(50e6);
  test.each([
    ["a.gz", gzipSync(bomb), limits],
    ["a.zip", zipOf("a", bomb), limits],
    // A zip that lies about its size.
    ["b.zip", zipOf("a", bomb, undefined, 1000), limits],
    ["c.gz", gzipSync(bomb), { ...limits, ratio: 1e9, bytes: 1e6 }],
  ])("%s", async (name, content, within) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, name), content);
    const to = join(folder, "out");
    const unpacking = unpack(await inputFile(join(folder, name)), to, {
      limits: within,
    });
    await expect(unpacking).rejects.toThrow(/file-unpacks-too-large|file-cut-off/);
  });
});

test("a file that grows while it is read is refused", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "a.csv");
  writeFileSync(file, rows(2));
  await using archive = new DuckArchive(folder);
  const importing = importEvents(archive, {
    folder,
    files: [file],
    onProgress: ({ step }) => step === "reading" && appendFileSync(file, rows(1, 9)),
  });
  await expect(importing).rejects.toMatchObject({ code: "file-changed" });
  expect(await archive.volume()).toEqual([]);
});

test("a disk that fills is said so, whoever notices it", () => {
  const full = Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
  const duck = new Error("IO Error: Could not write file: No space left on device");
  for (const cause of [full, duck]) {
    expect(systemFault(cause, "a.csv")).toMatchObject({ code: "disk-full", cause });
  }
});

test("an import killed at any moment leaves the archive as it was; run again it completes", async () => {
  const folder = temporaryFolder();
  const good = join(folder, "good.csv");
  const file = join(folder, "large.csv");
  writeFileSync(good, rows(3));
  writeFileSync(file, rows(30_000, 10));
  {
    await using archive = new DuckArchive(folder);
    await importEvents(archive, { folder, files: [good] });
  }
  const script = join(import.meta.dirname, "testing", "importScript.ts");
  for (const wait of [150, 250, 300, 350, 400, 450, 500, 600]) {
    const child = spawn(process.execPath, [script, folder, file], { stdio: "ignore" });
    const ended = once(child, "exit");
    await Promise.race([setTimeout(wait), ended]);
    child.kill("SIGKILL");
    await ended;
    await using archive = new DuckArchive(folder);
    const days = await archive.daily({ dyad, weighting });
    const [{ count = 0 } = {}] = days;
    expect([3, 30_003]).toContain(count);
    expect(await archive.volume()).toMatchObject([{ rows: count }]);
  }
  await using archive = new DuckArchive(folder);
  const { files } = await importEvents(archive, { folder, files: [file] });
  const [{ imported = 0, duplicates = 0 } = {}] = files;
  expect(imported + duplicates).toBe(30_000);
  expect(await archive.daily({ dyad, weighting })).toMatchObject([{ count: 30_003 }]);
});
