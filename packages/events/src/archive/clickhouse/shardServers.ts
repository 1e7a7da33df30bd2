import { EventsError } from "../../EventsError.ts";
import type { ClusterAddress } from "./clusterAddress.ts";
import { literal } from "./literal.ts";
import { Server } from "./Server.ts";

interface Replica {
  readonly shard: number;
  readonly replica: number;
  readonly host: string;
  readonly port: number;
  readonly local: number;
}

/**
 * A connection to every server of the cluster, for what each must do by itself (tables, clearing
 * away). ClickHouse knows their native ports, not those for HTTP: tried are the shards that the
 * address names, the first server's own port, and that port shifted as the native ones are.
 *
 * @throws {EventsError} when one is not found.
 */
export async function shardServers(
  first: Server,
  { cluster, shards }: ClusterAddress,
): Promise<readonly Server[]> {
  const replicas = await first.rows<Replica>(`
    select shard_num as shard, replica_num as replica, host_name as host, port, is_local as local
    from system.clusters where cluster = ${literal(cluster)} order by shard_num, replica_num`);
  const http = Number(first.access.server.split(":").at(-1));
  const native = replicas.find(({ local }) => local === 1)?.port;
  const found: Server[] = [];
  for (const replica of replicas) {
    const { host, port, local } = replica;
    const shifted = native === undefined ? [] : [`${host}:${http + port - native}`];
    const candidates = local === 1 ? [] : [...new Set([...shards, `${host}:${http}`, ...shifted])];
    const server = local === 1 ? first : await firstThatIs(replica, candidates, first, cluster);
    if (server === undefined) {
      throw new EventsError("cluster-shard-not-found", { shard: `${host}:${port}` });
    }
    found.push(server);
  }
  return found;
}

async function firstThatIs(
  { shard, replica }: Replica,
  candidates: readonly string[],
  { access }: Server,
  cluster: string,
): Promise<Server | undefined> {
  for (const candidate of candidates) {
    const server = new Server({ ...access, server: candidate });
    const own = await server
      .rows(
        `select 1 from system.clusters where cluster = ${literal(cluster)}
         and shard_num = ${shard} and replica_num = ${replica} and is_local = 1`,
      )
      .catch(() => []);
    if (own.length > 0) return server;
    await server[Symbol.asyncDispose]();
  }
  return undefined;
}
