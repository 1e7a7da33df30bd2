import { spawn } from "node:child_process";
import { once } from "node:events";
import { globSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { weighting } from "../../codebooks/weighting.ts";
import { temporaryFolder } from "../../testing/temporaryFolder.ts";
import { Manifest } from "../manifest/Manifest.ts";
import { madeEvent } from "../testing/madeEvent.ts";
import { stagedBatch } from "../testing/stagedBatch.ts";
import { DuckArchive } from "./DuckArchive.ts";

const question = { dyad: ["BLR", "UKR"], weighting } as const;
const day = 86_400_000;

test("makes one file of many small ones while others read, whenever it is ended, and knows every row again", async () => {
  const folder = temporaryFolder();
  let now = new Date("2026-01-02");
  await using archive = new DuckArchive(folder, () => now);
  const add = async (id: string, file = `${id}.csv`) =>
    archive.add(await stagedBatch(folder, [madeEvent(id)], { file, keyHasDay: true }));
  for (let id = 1; id <= 17; id += 1) await add(String(id));
  const before = await archive.daily(question);
  expect(before).toMatchObject([{ count: 17 }]);
  using manifest = new Manifest(folder);
  expect(manifest.files("events")).toHaveLength(17);

  // An import of nothing merges first; ended at any moment it leaves the rows as they were.
  const script = join(import.meta.dirname, "../../importing/testing/importScript.ts");
  for (const wait of [150, 220, 300]) {
    const child = spawn(process.execPath, [script, folder, "none.csv"], { stdio: "ignore" });
    const ended = once(child, "exit");
    await Promise.race([setTimeout(wait), ended]);
    child.kill("SIGKILL");
    await ended;
    expect(await archive.daily(question)).toEqual(before);
  }

  const merging = new AbortController();
  await using other = new DuckArchive(folder);
  const reading = (async () => {
    let reads = 0;
    for (; !merging.signal.aborted || reads < 3; reads += 1)
      expect(await other.daily(question)).toEqual(before);
    return reads;
  })();
  await archive.tidy();
  merging.abort();
  expect(await reading).toBeGreaterThan(0);
  expect(manifest.files("events")).toMatchObject([{ rows: 17 }]);
  expect(manifest.files("counts")).toMatchObject([{ rows: 1 }]);
  expect(await archive.daily(question)).toEqual(before);
  expect(await add("7", "again.csv")).toMatchObject({
    imported: 0,
    duplicateOf: [{ file: "7.csv", rows: 1 }],
  });

  now = new Date(now.getTime() + day);
  await archive.tidy();
  expect(globSync("files/**/*.parquet", { cwd: folder })).toHaveLength(2);
  expect(await archive.daily(question)).toEqual(before);
}, 120_000);
