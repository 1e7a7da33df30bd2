import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../temporaryFolder.ts";
import { waitUntil } from "../waitUntil.ts";
import { freePort } from "../web/freePort.ts";
import { clickHouseServer } from "./availability.ts";
import { type ServerPlace, serverConfiguration } from "./serverConfiguration.ts";

/** A running cluster of two shards, each a server of its own on 127.0.0.1. */
export interface Cluster extends AsyncDisposable {
  /** The HTTP ports of its servers, in the order of the shards. */
  readonly ports: readonly [number, number];
  /** Runs SQL on one server and gives what it answers. */
  sql(shard: 0 | 1, sql: string): Promise<string>;
  /** The address of a database on it, by way of the first server; creates the database on both. */
  database(name: string): Promise<string>;
  /** The address of a database that need not be there. */
  address(database: string): string;
  stop(shard: 0 | 1): Promise<void>;
  start(shard: 0 | 1): Promise<void>;
}

/** Starts the cluster `harmel` and waits until both servers answer. */
export async function startCluster(): Promise<Cluster> {
  const folder = await temporaryFolder("clickhouse");
  const places = [await placeIn(folder.path, "first"), await placeIn(folder.path, "second")];
  const [first, second] = places as [ServerPlace, ServerPlace];
  const ports = [first.http, second.http] as const;
  const running: (ChildProcess | undefined)[] = [];
  const start = async (shard: 0 | 1) => {
    running[shard] = await startShard(shard === 0 ? first : second, places);
  };
  const stop = async (shard: 0 | 1) => {
    const child = running[shard];
    running[shard] = undefined;
    if (child) await ended(child);
  };
  const stopAll = async () => {
    await Promise.all([stop(0), stop(1)]);
    await folder.remove();
  };
  const sql = (shard: 0 | 1, text: string) => ask(ports[shard], text);
  const address = (database: string) =>
    `clickhouse://127.0.0.1:${ports[0]}/${database}?cluster=harmel&shards=127.0.0.1:${ports[1]}`;
  const database = async (name: string) => {
    for (const shard of [0, 1] as const) await sql(shard, `create database if not exists ${name}`);
    return address(name);
  };
  try {
    await Promise.all([start(0), start(1)]);
  } catch (thrown) {
    await stopAll();
    throw thrown;
  }
  return { ports, sql, database, address, start, stop, [Symbol.asyncDispose]: stopAll };
}

async function placeIn(parent: string, name: string): Promise<ServerPlace> {
  const folder = join(parent, name);
  for (const part of ["data", "tmp", "formats"]) {
    mkdirSync(join(folder, part), { recursive: true });
  }
  return {
    folder,
    http: await freePort(),
    native: await freePort(),
    interserver: await freePort(),
  };
}

async function startShard(
  place: ServerPlace,
  shards: readonly ServerPlace[],
): Promise<ChildProcess> {
  const { config, users } = serverConfiguration(place, shards);
  const file = join(place.folder, "config.xml");
  writeFileSync(file, config);
  writeFileSync(join(place.folder, "users.xml"), users);
  const program = clickHouseServer() ?? "clickhouse-server";
  const child = spawn(program, [`--config-file=${file}`], {
    cwd: place.folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let written = "";
  child.stdout.on("data", (chunk: Buffer) => (written += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (written += chunk.toString()));
  await waitUntil(() => ask(place.http, "select 1").catch(() => undefined), {
    timeout: 20_000,
    describe: () => `no answer from the ClickHouse server; it wrote:\n${written}`,
  }).catch(async (thrown: unknown) => {
    await ended(child);
    throw thrown;
  });
  return child;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  await exit;
}

async function ask(port: number, sql: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: sql });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}
