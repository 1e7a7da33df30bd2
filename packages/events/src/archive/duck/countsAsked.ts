import { join } from "node:path";
import type { ActsQuestion } from "../Archive.ts";
import type { Manifest } from "../manifest/Manifest.ts";
import { list, literal } from "./sql.ts";

/** The counts that a question is about, each with data set and scheme, as an SQL query; none without a file. */
export function countsAsked(
  folder: string,
  manifest: Manifest,
  { dyads, from = "0000-01-01", to = "9999-12-31", dataSets }: ActsQuestion,
): string | undefined {
  const files = manifest
    .files("counts", dataSets)
    .filter(({ month }) => month >= from.slice(0, 7) && month <= to.slice(0, 7));
  if (files.length === 0 || dyads?.length === 0) return undefined;
  const parts = manifest.dataSets().flatMap(({ name, scheme }) => {
    const of = files.filter(({ dataSet }) => dataSet === name);
    if (of.length === 0) return [];
    const paths = list(of.map(({ path }) => join(folder, path)));
    return `select ${literal(name)} as dataSet, ${literal(scheme)} as scheme, * from read_parquet(${paths})
      where day between ${literal(from)} and ${literal(to)}${dyads ? ` and ${among(dyads)}` : ""}`;
  });
  return parts.join(" union all by name ");
}

/**
 * The condition that a row is of one of some dyads, in either direction. By the pairs alone DuckDB
 * would read every row; by the names it leaves out the groups of rows that have none of them.
 */
export function among(dyads: readonly (readonly [string, string])[]): string {
  const names = [...new Set(dyads.flat())].map(literal).join(", ");
  const pairs = dyads.flatMap(([a, b]) => [
    `(${literal(a)}, ${literal(b)})`,
    `(${literal(b)}, ${literal(a)})`,
  ]);
  return `source in (${names}) and target in (${names}) and (source, target) in (${pairs.join(", ")})`;
}
