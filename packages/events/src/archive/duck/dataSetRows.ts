import type { ActsQuestion, DataSetRows } from "../Archive.ts";
import type { Manifest } from "../manifest/Manifest.ts";
import { countsAsked } from "./countsAsked.ts";
import { Duck } from "./Duck.ts";

/** Rows of dyads by data set, from the counts alone. */
export async function dataSetRows(
  folder: string,
  manifest: Manifest,
  question: ActsQuestion,
): Promise<readonly DataSetRows[]> {
  const counts = countsAsked(folder, manifest, question);
  if (counts === undefined) return [];
  await using duck = await Duck.open({ folder });
  return await duck.rows<DataSetRows>(`
    select dataSet, source, target, sum(rows)::bigint as rows
    from (${counts}) group by all order by all`);
}
