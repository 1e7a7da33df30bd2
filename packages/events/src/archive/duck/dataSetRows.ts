import { join } from "node:path";
import type { ActsQuestion, DataSetRows } from "../Archive.ts";
import type { Manifest } from "../manifest/Manifest.ts";
import { among } from "./countsAsked.ts";
import { Duck } from "./Duck.ts";
import { list, literal } from "./sql.ts";

/** Rows of dyads by data set, from the counts alone. */
export async function dataSetRows(
  folder: string,
  manifest: Manifest,
  { dyads, from = "0000-01-01", to = "9999-12-31", dataSets }: ActsQuestion,
): Promise<readonly DataSetRows[]> {
  const files = manifest
    .files("counts", dataSets)
    .filter(({ month }) => month >= from.slice(0, 7) && month <= to.slice(0, 7));
  if (files.length === 0 || dyads?.length === 0) return [];
  const parts = [...new Set(files.map(({ dataSet }) => dataSet))].map((dataSet) => {
    const of = files.filter((file) => file.dataSet === dataSet);
    const paths = list(of.map(({ path }) => join(folder, path)));
    return `select ${literal(dataSet)} as dataSet, source, target, rows from read_parquet(${paths})
      where day between ${literal(from)} and ${literal(to)}${dyads ? ` and ${among(dyads)}` : ""}`;
  });
  await using duck = await Duck.open({ folder });
  return await duck.rows<DataSetRows>(`
    select dataSet, source, target, sum(rows)::bigint as rows
    from (${parts.join(" union all ")}) group by all order by all`);
}
