import { join } from "node:path";
import type { Batch } from "../Archive.ts";
import type { Duck } from "./Duck.ts";
import { literal } from "./sql.ts";

const isOther = "(kept.file_row_number <> staged.file_row_number or kept.file <> staged.file)";

/** What an archive has already. */
interface Present {
  /** Asked when the view `staged` is there: a query for `key` and `import` of those it has. */
  readonly keys: () => Promise<string>;
  /** The file that an import read. */
  readonly fileOf: (id: string) => string | Promise<string>;
}

/**
 * Finds the staged rows that are there already and makes the view `fresh` of all others: of rows
 * with the same key the one with the least identifier stays, and none that the archive has.
 */
export async function duplicatesIn(
  duck: Duck,
  batch: Batch,
  present: Present,
): Promise<{
  readonly duplicates: number;
  readonly duplicateOf: readonly { readonly file: string; readonly rows: number }[];
}> {
  await duck.run(`create view staged as
    select * exclude (filename), filename as file from read_parquet(
      ${literal(join(batch.staged, "**", "*.parquet"))}, filename = true, file_row_number = true,
      hive_partitioning = false)`);
  await duck.run(`create temp table repeated as
    select key, part, id, file, file_row_number from staged
    semi join (select key from staged group by key having count(*) > 1) using (key)`);
  await duck.run(`create temp table kept as
    select key, unnest(arg_min({file: file, file_row_number: file_row_number}, id))
    from repeated group by key`);
  await duck.run(`create temp table present as ${await present.keys()}`);
  await duck.run(`create view fresh as
    select staged.* exclude (file, file_row_number) from staged
    left join kept on kept.key = staged.key
    where (kept.key is null or not ${isOther})
      and staged.key not in (select key from present)`);
  const earlier = await duck.rows<{ import: string; rows: number }>(`
    select import, count(*) as rows from staged join present using (key) where part = 1
    group by import order by rows desc, import`);
  const [within] = await duck.rows<{ rows: number }>(`
    select count(*) as rows from repeated as staged join kept using (key)
    where part = 1 and ${isOther}
      and key not in (select key from present)`);
  const duplicateOf = [
    ...(await Promise.all(
      earlier.map(async ({ import: id, rows }) => ({ file: await present.fileOf(id), rows })),
    )),
    ...(within?.rows ? [{ file: batch.file, rows: within.rows }] : []),
  ];
  return { duplicates: duplicateOf.reduce((sum, { rows }) => sum + rows, 0), duplicateOf };
}
