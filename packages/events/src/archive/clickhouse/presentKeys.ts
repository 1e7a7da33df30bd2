import { join } from "node:path";
import type { Batch } from "../Archive.ts";
import type { Duck } from "../duck/Duck.ts";
import { literal as duckLiteral } from "../duck/sql.ts";
import type { Cluster } from "./Cluster.ts";
import { literal } from "./literal.ts";

/** The keys of the staged rows that the cluster has, as a query of DuckDB: the keys go there and back. */
export async function presentKeys(
  duck: Duck,
  cluster: Cluster,
  { dataSet }: Batch,
  { id, staging }: { readonly id: string; readonly staging: string },
): Promise<string> {
  const keys = join(staging, "keys.csv");
  const present = join(staging, "present.csv");
  const incoming = cluster.table(`incoming_${id}`);
  await duck.run(`copy (select distinct key from staged) to ${duckLiteral(keys)}
    (format csv, header false)`);
  await cluster.server.run(`create table ${incoming} (key UInt64) engine = Log`);
  await cluster.server.insert(incoming, keys);
  await cluster.server.save(
    `select key, min(import) from ${cluster.table("events")}
     where data_set = ${literal(dataSet)} and ${cluster.isCommitted}
       and key global in (select key from ${incoming}) group by key`,
    present,
  );
  await cluster.server.run(`drop table ${incoming}`);
  return `select key, import from read_csv(${duckLiteral(present)}, auto_detect = false,
    header = false, delim = ',', quote = '"', columns = {'key': 'UBIGINT', 'import': 'VARCHAR'})`;
}
