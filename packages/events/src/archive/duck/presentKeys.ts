import { join } from "node:path";
import type { Batch } from "../Archive.ts";
import type { Manifest } from "../manifest/Manifest.ts";
import type { Duck } from "./Duck.ts";
import { list, literal } from "./sql.ts";

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
    .filter(({ month }) => !keyHasDay || months.has(month))
    .map((file) => ({ ...file, path: join(folder, file.path) }));
  if (files.length === 0) return "select 0::ubigint as key, '' as import where false";
  const paths = list(files.map(({ path }) => path));
  const imports = files.map(({ path, import: by }) => `(${literal(path)}, ${literal(by)})`);
  return `
    select key, min(import) as import
    from (
      select key, filename from read_parquet(${paths}, filename = true, hive_partitioning = false)
      semi join (select key from staged) using (key)
    ) join (values ${imports.join(", ")}) as listed(filename, import) using (filename)
    group by key`;
}
