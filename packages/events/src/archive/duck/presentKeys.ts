import { join } from "node:path";
import type { Batch } from "../Archive.ts";
import type { Manifest } from "../manifest/Manifest.ts";
import type { Duck } from "./Duck.ts";
import { list } from "./sql.ts";

/** The keys of the staged rows that the archive has, each with the import that brought it. */
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
  const paths = manifest
    .files("events", [dataSet])
    .filter(({ month }) => !keyHasDay || months.has(month))
    .map(({ path }) => join(folder, path));
  if (paths.length === 0) return "select 0::ubigint as key, '' as import where false";
  return `select key, min(import) as import from read_parquet(${list(paths)})
    semi join (select key from staged) using (key) group by key`;
}
