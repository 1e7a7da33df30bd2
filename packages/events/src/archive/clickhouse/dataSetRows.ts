import type { ActsQuestion, DataSet, DataSetRows } from "../Archive.ts";
import type { Cluster } from "./Cluster.ts";
import { among } from "./dailyCounts.ts";
import { literal } from "./literal.ts";

/** Rows of dyads by data set, summed on the servers. */
export async function dataSetRows(
  cluster: Cluster,
  { dyads, from = "0000-01-01", to = "9999-12-31", dataSets: asked }: ActsQuestion,
  dataSets: readonly DataSet[],
): Promise<readonly DataSetRows[]> {
  const names = dataSets
    .filter(({ name }) => asked?.includes(name) ?? true)
    .map(({ name }) => literal(name));
  if (names.length === 0 || dyads?.length === 0) return [];
  return await cluster.server.rows<DataSetRows>(`
    select data_set as dataSet, source, target, sum(rows) as rows
    from ${cluster.table("counts")}
    where ${cluster.isCommitted} and data_set in (${names.join(", ")})
      and day >= ${literal(from)} and day <= ${literal(to)}${dyads ? ` and ${among(dyads)}` : ""}
    group by data_set, source, target order by data_set, source, target`);
}
