import { mkdirSync, rmSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { ArchiveFile, Manifest } from "../manifest/Manifest.ts";
import { Duck } from "./Duck.ts";
import { importedRows, mergedPrefix } from "./importedRows.ts";
import { moveFiles } from "./moveFiles.ts";
import { list, literal } from "./sql.ts";
import { eventColumns } from "./writeFresh.ts";

/** So many small files of a month may lie side by side. */
const many = 16;
/** Rows from which a file is not small: to write it again and again would cost more than it saves. */
const large = 65_536;

/**
 * Makes one file of the small ones of a month, where there are many: thousands of small imports would
 * make every question slow. The old ones stay for readers that have their list, as replaced files do.
 * Only for who holds the lock of an import.
 */
export async function mergeSmall(folder: string, manifest: Manifest, now: Date): Promise<void> {
  for (const content of ["events", "counts"] as const) {
    const small = manifest.files(content).filter(({ rows }) => rows < large);
    const months = new Set(small.map(monthOf));
    for (const month of months) {
      const files = small.filter((file) => monthOf(file) === month);
      if (files.length > many) await merge(folder, manifest, files, now);
    }
  }
}

function monthOf({ dataSet, month }: ArchiveFile): string {
  return `${dataSet} ${month}`;
}

async function merge(
  folder: string,
  manifest: Manifest,
  files: readonly ArchiveFile[],
  now: Date,
): Promise<void> {
  const [first] = files;
  if (first === undefined) return;
  const { content, dataSet, month } = first;
  const id = `${mergedPrefix}${randomUUID()}`;
  const staging = join(folder, "staging", id);
  mkdirSync(staging, { recursive: true });
  try {
    const path = join(staging, "merged.parquet");
    await using duck = await Duck.open({ folder });
    const query =
      content === "events"
        ? importedRows(folder, files, eventColumns)
        : `select * exclude (rows), sum(rows)::integer as rows from read_parquet(
            ${list(files.map((file) => join(folder, file.path)))}, hive_partitioning = false)
           group by all order by source, target`;
    await duck.run(
      `copy (${query}) to ${literal(path)} (format parquet, write_bloom_filter false)`,
    );
    const [written] = await duck.rows<{ rows: number }>(
      `select num_rows as rows from parquet_file_metadata(${literal(path)})`,
    );
    const rows = written?.rows ?? 0;
    const merged = await moveFiles(folder, { import: id, dataSet }, [
      { content, path, month, rows },
    ]);
    manifest.replace(
      files.map((file) => file.path),
      merged,
      now,
    );
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}
