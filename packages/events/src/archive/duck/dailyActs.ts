import { join } from "node:path";
import { kindsOfCodes } from "../../codebooks/kindsOfCodes.ts";
import type { ActRows, ActsQuestion } from "../Archive.ts";
import type { Manifest } from "../manifest/Manifest.ts";
import { Duck } from "./Duck.ts";
import { list, literal } from "./sql.ts";

/** Rows by day, direction and kind, from the counts alone. */
export async function dailyActs(
  folder: string,
  manifest: Manifest,
  { dyads, from = "0000-01-01", to = "9999-12-31", dataSets }: ActsQuestion,
): Promise<readonly ActRows[]> {
  const files = manifest
    .files("counts", dataSets)
    .filter(({ month }) => month >= from.slice(0, 7) && month <= to.slice(0, 7));
  if (files.length === 0 || dyads?.length === 0) return [];
  const schemes = new Map(manifest.dataSets().map(({ name, scheme }) => [name, scheme]));
  const parts = [...new Set(schemes.values())].flatMap((scheme) => {
    const of = files.filter(({ dataSet }) => schemes.get(dataSet) === scheme);
    if (of.length === 0) return [];
    const paths = list(of.map(({ path }) => join(folder, path)));
    return `select ${literal(scheme)} as scheme, * from read_parquet(${paths})
      where day between ${literal(from)} and ${literal(to)}${dyads ? ` and ${among(dyads)}` : ""}`;
  });
  const kinds = kindsOfCodes.map(
    ({ scheme, code, kind }) => `(${literal(scheme)}, ${literal(code)}, ${literal(kind)})`,
  );
  await using duck = await Duck.open({ folder });
  return await duck.rows<ActRows>(`
    with kinds(scheme, code, kind) as (values ${kinds.join(", ")}),
    found as (${parts.join(" union all by name ")})
    select strftime(day, '%Y-%m-%d') as day, source, target, kind, sum(rows)::bigint as rows
    from found join kinds using (scheme, code)
    group by all order by source, target, day, kind`);
}

/** The condition that a row is of one of some dyads, in either direction. */
export function among(dyads: readonly (readonly [string, string])[]): string {
  const pairs = dyads.flatMap(([a, b]) => [
    `(${literal(a)}, ${literal(b)})`,
    `(${literal(b)}, ${literal(a)})`,
  ]);
  return `(source, target) in (${pairs.join(", ")})`;
}
