import type { Cluster } from "./Cluster.ts";
import { literal } from "./literal.ts";

/** After this long the import of another home is taken for dead: a day. */
const grace = 24 * 3_600_000;

/**
 * Drops the rows of imports that were begun and never committed: those of this home, whose lock says
 * that none runs, and those of other homes that began more than a day ago. ClickHouse removes the rows
 * when it has time; until then they take room and count nowhere.
 */
export async function dropLeftovers(cluster: Cluster, owner: string, now: Date): Promise<void> {
  const before = new Date(now.getTime() - grace).toISOString();
  const left = await cluster.server.rows<{ id: string }>(`
    select id from ${cluster.table("steps")}
    where (id like ${literal(`${owner}%`)} or at < ${literal(before)})
      and id global not in (select id from ${cluster.table("imports")})
      and id global not in (select id from ${cluster.table("steps")} where step = 'dropped')`);
  if (left.length === 0) return;
  const servers = await cluster.servers();
  for (const { id } of left) {
    await cluster.server.run(`drop table if exists ${cluster.table(`incoming_${id}`)}`);
    for (const server of servers) {
      for (const name of ["events_local", "counts_local", "volume_local"]) {
        await server.run(`alter table ${cluster.table(name)} delete where import = ${literal(id)}`);
      }
    }
    await cluster.server.run(`insert into ${cluster.table("steps")} values
      (${literal(id)}, 'dropped', ${literal(now.toISOString())})`);
  }
}
