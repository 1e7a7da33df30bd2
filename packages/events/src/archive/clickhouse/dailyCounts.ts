import type { ActsQuestion, DataSet } from "../Archive.ts";
import type { Cluster } from "./Cluster.ts";
import { literal } from "./literal.ts";

/** Rows of a code in one direction on one day. */
export interface DailyCount {
  readonly source: string;
  readonly target: string;
  readonly day: string;
  readonly dataSet: string;
  readonly code: string;
  readonly count: number;
}

/** The daily counts of some dyads, summed on the servers; what a code weighs is decided here. */
export async function dailyCounts(
  cluster: Cluster,
  { dyads, from = "0000-01-01", to = "9999-12-31", dataSets: asked }: ActsQuestion,
  dataSets: readonly DataSet[],
): Promise<readonly DailyCount[]> {
  const names = dataSets
    .filter(({ name }) => asked?.includes(name) ?? true)
    .map(({ name }) => literal(name));
  if (names.length === 0 || dyads?.length === 0) return [];
  return await cluster.server.rows<DailyCount>(`
    select source, target, day, data_set as dataSet, code, sum(rows) as count
    from ${cluster.table("counts")}
    where ${cluster.isCommitted} and data_set in (${names.join(", ")})
      and day >= ${literal(from)} and day <= ${literal(to)}${dyads ? ` and ${among(dyads)}` : ""}
    group by source, target, day, data_set, code`);
}

/** The condition that a row is of one of some dyads, in either direction. */
export function among(dyads: readonly (readonly [string, string])[]): string {
  const pairs = dyads.flatMap(([a, b]) => [
    `(${literal(a)}, ${literal(b)})`,
    `(${literal(b)}, ${literal(a)})`,
  ]);
  return `(source, target) in (${pairs.join(", ")})`;
}
