import { join } from "node:path";
import type { ArchiveFile } from "../manifest/Manifest.ts";
import { list, literal } from "./sql.ts";

/** How the imports of merged files are called; their rows say by which import they came. */
export const mergedPrefix = "merged-";

/** A query for rows of events files, each with the import that brought it; `among` may join them first. */
export function importedRows(
  folder: string,
  files: readonly ArchiveFile[],
  columns: string,
  among = "",
): string {
  const read = (of: readonly ArchiveFile[], more: string): string =>
    `(select ${columns}, ${more} from read_parquet(
      ${list(of.map(({ path }) => join(folder, path)))}, filename = true, hive_partitioning = false)
      ${among})`;
  const merged = files.filter((file) => file.import.startsWith(mergedPrefix));
  const single = files.filter((file) => !merged.includes(file));
  const imports = single.map(
    ({ path, import: by }) => `(${literal(join(folder, path))}, ${literal(by)})`,
  );
  const parts = [
    ...(merged.length > 0 ? [read(merged, "import")] : []),
    ...(single.length > 0
      ? [
          `select ${columns}, import from ${read(single, "filename")}
           join (values ${imports.join(", ")}) as listed(filename, import) using (filename)`,
        ]
      : []),
  ];
  return parts.join(" union all ");
}
