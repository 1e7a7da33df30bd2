import { EventsError } from "../../EventsError.ts";
import type { ClusterAddress } from "./clusterAddress.ts";
import { literal } from "./literal.ts";
import { Server } from "./Server.ts";
import { shardServers } from "./shardServers.ts";
import { tables } from "./tables.ts";

/** A database on a cluster, by way of one of its servers. */
export class Cluster implements AsyncDisposable {
  readonly address: ClusterAddress;
  readonly server: Server;
  #servers: Promise<readonly Server[]> | undefined;

  private constructor(address: ClusterAddress, server: Server) {
    this.address = address;
    this.server = server;
  }

  /** @throws {EventsError} when the server does not answer, or has no such cluster or database. */
  static async open(address: ClusterAddress, password: string): Promise<Cluster> {
    const { server: name, user, cluster, database } = address;
    const server = new Server({ server: name, user, password });
    try {
      const clusters = await server.rows<{ cluster: string }>(
        "select distinct cluster from system.clusters order by cluster",
      );
      const known = clusters.map((row) => row.cluster);
      if (!known.includes(cluster)) {
        const listed = known.join(", ") || "none";
        throw new EventsError("cluster-unknown", { server: name, known: listed, cluster });
      }
      await assertDatabase(server, database);
      return new Cluster(address, server);
    } catch (thrown) {
      await server[Symbol.asyncDispose]();
      throw thrown;
    }
  }

  /** The full name of a table. */
  table(name: string): string {
    return `${this.address.database}.${name}`;
  }

  /** A condition: the row's import was committed. Asked once, by the first server, for all shards. */
  get isCommitted(): string {
    return `import global in (select id from ${this.table("imports")})`;
  }

  /** Whether anything was ever imported here. */
  async hasTables(): Promise<boolean> {
    const found = await this.server.rows(`select 1 from system.tables
      where database = ${literal(this.address.database)} and name = 'steps'`);
    return found.length > 0;
  }

  /** Makes the tables on every server, where they are not there. The last one is made last. */
  async makeTables(): Promise<void> {
    const { database, cluster } = this.address;
    const servers = await this.servers();
    for (const server of servers) await assertDatabase(server, database);
    for (const { name, columns, order, sharding } of tables) {
      for (const server of servers) {
        await server.run(`create table if not exists ${this.table(`${name}_local`)} (${columns})
          engine = MergeTree order by (${order})`);
      }
      for (const server of servers) {
        await server.run(`create table if not exists ${this.table(name)} (${columns})
          engine = Distributed(${cluster}, ${database}, ${name}_local, ${sharding})`);
      }
    }
  }

  /** Every server of the cluster. */
  servers(): Promise<readonly Server[]> {
    return (this.#servers ??= shardServers(this.server, this.address));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const others = await this.#servers?.catch(() => []);
    for (const server of new Set([this.server, ...(others ?? [])])) {
      await server[Symbol.asyncDispose]();
    }
  }
}

async function assertDatabase(server: Server, database: string): Promise<void> {
  const found = await server.rows(
    `select 1 from system.databases where name = ${literal(database)}`,
  );
  if (found.length > 0) return;
  throw new EventsError("cluster-database-missing", { server: server.access.server, database });
}
