import { join } from "node:path";
import { stagedColumns } from "../../importing/stagedLine.ts";
import type { Duck } from "../duck/Duck.ts";
import type { Fresh } from "../duck/writeFresh.ts";
import { literal } from "../duck/sql.ts";
import { EventsError } from "../../EventsError.ts";
import type { Cluster } from "./Cluster.ts";
import { literal as clusterLiteral } from "./literal.ts";

const counted = ["source", "target", "day", "code", "source_sector", "target_sector"];
const columns = {
  events: [...Object.entries(stagedColumns).map(([name, type]) => expression(name, type)), "key"],
  counts: [
    "source",
    "target",
    expression("day", "DATE"),
    ...counted.slice(3).map((name) => expression(name, "VARCHAR")),
    "rows",
  ],
};

/** Sends what was written of a batch to the cluster, and makes sure that all of it arrived. */
export async function sendFresh(
  duck: Duck,
  cluster: Cluster,
  fresh: Fresh,
  about: { readonly id: string; readonly staging: string; readonly dataSet: string },
): Promise<void> {
  for (const content of ["events", "counts"] as const) {
    const of = fresh.written.filter((written) => written.content === content);
    const rows = of.reduce((sum, written) => sum + written.rows, 0);
    if (rows === 0) continue;
    const path = join(about.staging, `${content}.csv`);
    const from = literal(join(about.staging, content, "**", "*.parquet"));
    const first = [literal(about.id), literal(about.dataSet)];
    await duck.run(`copy (select ${[...first, ...columns[content]].join(", ")}
      from read_parquet(${from})) to ${literal(path)} (format csv, header false, force_quote *)`);
    await cluster.server.insert(cluster.table(content), path);
    const [arrived] = await cluster.server.rows<{ rows: number }>(`select count() as rows
      from ${cluster.table(content)} where import = ${clusterLiteral(about.id)}`);
    if (arrived?.rows !== rows) {
      const reason = `${arrived?.rows} of ${rows} rows arrived`;
      throw new EventsError("cluster-failed", { reason, server: cluster.address.server });
    }
  }
}

function expression(name: string, type: string): string {
  if (type === "DATE") return `coalesce(strftime(${name}, '%Y-%m-%d'), '')`;
  if (type === "BOOLEAN") return `${name}::utinyint`;
  return type === "VARCHAR" ? `coalesce(${name}, '')` : name;
}
