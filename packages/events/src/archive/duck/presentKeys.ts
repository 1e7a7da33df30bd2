import type { Batch } from "../Archive.ts";
import type { Manifest } from "../manifest/Manifest.ts";
import type { Duck } from "./Duck.ts";
import { importedRows } from "./importedRows.ts";

/**
 * The keys of the staged rows that the archive has, each with the import that brought it first:
 * identifiers of imports are in the order of time, and a later file may hold the row again.
 */
export async function presentKeys(
  duck: Duck,
  folder: string,
  manifest: Manifest,
  { dataSet, keyHasDay }: Batch,
): Promise<string> {
  const found = await duck.rows<{ month: string }>(
    "select distinct strftime(day, '%Y-%m') as month from staged",
  );
  const months = new Set(found.map(({ month }) => month));
  const files = manifest
    .files("events", [dataSet])
    .filter(({ month }) => !keyHasDay || months.has(month));
  if (files.length === 0) return "select 0::ubigint as key, '' as import where false";
  const rows = importedRows(folder, files, "key", "semi join (select key from staged) using (key)");
  return `select key, min(import) as import from (${rows}) group by key`;
}
