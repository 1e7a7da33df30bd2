import { join } from "node:path";
import type { DailyQuestion, DailySum } from "../Archive.ts";
import type { Manifest } from "../manifest/Manifest.ts";
import { among } from "./countsAsked.ts";
import { Duck } from "./Duck.ts";
import { list, literal } from "./sql.ts";

/** The daily sums of a dyad, from the counts alone. */
export async function dailySums(
  folder: string,
  manifest: Manifest,
  { dyad, from = "0000-01-01", to = "9999-12-31", dataSets, weighting }: DailyQuestion,
): Promise<readonly DailySum[]> {
  const files = manifest
    .files("counts", dataSets)
    .filter(({ month }) => month >= from.slice(0, 7) && month <= to.slice(0, 7));
  if (files.length === 0) return [];
  const schemes = new Map(manifest.dataSets().map(({ name, scheme }) => [name, scheme]));
  const parts = [...new Set(schemes.values())].flatMap((scheme) => {
    const of = files.filter(({ dataSet }) => schemes.get(dataSet) === scheme);
    if (of.length === 0) return [];
    const paths = list(of.map(({ path }) => join(folder, path)));
    return `select ${literal(scheme)} as scheme, * from read_parquet(${paths})
      where ${among([dyad])}
        and day between ${literal(from)} and ${literal(to)}`;
  });
  const weights = weighting.map(
    ({ scheme, code, measure, tenths }) =>
      `(${literal(scheme)}, ${literal(code)}, ${literal(measure)}, ${Math.round(tenths)})`,
  );
  await using duck = await Duck.open({ folder });
  return await duck.rows<DailySum>(`
    with weights(scheme, code, measure, tenths) as (values ${weights.join(", ")}),
    found as (${parts.join(" union all by name ")})
    select strftime(day, '%Y-%m-%d') as day, source, target, measure,
      sum(rows)::bigint as count, sum(rows * tenths)::bigint as tenths
    from found join weights using (scheme, code)
    group by all order by all`);
}
