import { closeSync, fsyncSync, mkdirSync, openSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ArchiveFile } from "../manifest/Manifest.ts";
import type { Written } from "./writeFresh.ts";

/** Brings written files to their places and onto the disk; until the commit no reader knows them. */
export function moveFiles(
  folder: string,
  about: { readonly import: string; readonly dataSet: string },
  written: readonly Written[],
): readonly ArchiveFile[] {
  return written.map(({ content, path, month, rows }, index) => {
    const place = join(
      "files",
      about.dataSet,
      month,
      `${content}-${about.import}-${index}.parquet`,
    );
    const target = join(folder, place);
    mkdirSync(dirname(target), { recursive: true });
    sync(path);
    renameSync(path, target);
    return { path: place, content, month, rows, ...about };
  });
}

function sync(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
