import type { ActsQuestion, CodeRows } from "../Archive.ts";
import type { Manifest } from "../manifest/Manifest.ts";
import { countsAsked } from "./countsAsked.ts";
import { Duck } from "./Duck.ts";

/** Rows of dyads by data set, day and code, from the counts alone. */
export async function codeRows(
  folder: string,
  manifest: Manifest,
  question: ActsQuestion,
): Promise<readonly CodeRows[]> {
  const counts = countsAsked(folder, manifest, question);
  if (counts === undefined) return [];
  await using duck = await Duck.open({ folder });
  return await duck.rows<CodeRows>(`
    select dataSet, source, target, strftime(day, '%Y-%m-%d') as day, code, sum(rows)::bigint as rows
    from (${counts}) group by all
    order by dataSet, source, target, day, code`);
}
