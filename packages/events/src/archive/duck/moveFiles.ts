import { mkdirSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ArchiveFile } from "../manifest/Manifest.ts";
import type { Written } from "./writeFresh.ts";

/** Brings written files to their places and onto the disk; until the commit no reader knows them. */
export async function moveFiles(
  folder: string,
  about: { readonly import: string; readonly dataSet: string },
  written: readonly Written[],
): Promise<readonly ArchiveFile[]> {
  const moving = written.map(async ({ content, path, month, rows }, index) => {
    const name = `${content}-${about.import}-${index}.parquet`;
    const place = join("files", about.dataSet, month, name);
    const target = join(folder, place);
    mkdirSync(dirname(target), { recursive: true });
    await sync(path);
    await rename(path, target);
    return { path: place, content, month, rows, ...about };
  });
  return await Promise.all(moving);
}

async function sync(path: string): Promise<void> {
  await using file = await open(path, "r");
  await file.sync();
}
