import { globSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../testing/temporaryFolder.ts";
import { archiveContract } from "../testing/archiveContract.ts";
import { madeEvent } from "../testing/madeEvent.ts";
import { stagedBatch } from "../testing/stagedBatch.ts";
import { Duck } from "./Duck.ts";
import { DuckArchive } from "./DuckArchive.ts";

archiveContract("of DuckDB", async (folder) => new DuckArchive(folder));

test("hashes as every archive was written: another hash would not know its own rows again", async () => {
  await using duck = await Duck.open({ folder: temporaryFolder() });
  expect(await duck.rows("select hash('harmel')::varchar as hash")).toEqual([
    { hash: "7563838120201699269" },
  ]);
});

test("DuckDB reads only what it was given and cannot be told otherwise", async () => {
  const folder = temporaryFolder();
  const other = join(temporaryFolder(), "secret.csv");
  writeFileSync(other, "1\n");
  await using duck = await Duck.open({ folder });
  await expect(duck.run(`select * from read_csv('${other}')`)).rejects.toThrow("Permission");
  await expect(duck.run("set enable_external_access = true")).rejects.toThrow("locked");
  await expect(duck.run("set memory_limit = '9GB'")).rejects.toThrow("locked");
  await expect(duck.run("install httpfs")).rejects.toThrow(/disabled|Permission/);
});

test("clears away what a killed import left, and nothing else", async () => {
  const folder = temporaryFolder();
  await using archive = new DuckArchive(folder);
  await archive.add(await stagedBatch(folder, [madeEvent("1")]));
  const files = globSync("files/**/*.parquet", { cwd: folder });
  writeFileSync(join(folder, "files/made/2024-07/events-left-0.parquet"), "half");
  await archive.tidy();
  expect(globSync("files/**/*.parquet", { cwd: folder }).toSorted()).toEqual(files.toSorted());
});
