import { createHash } from "node:crypto";
import { ClickHouseArchive } from "@harmel/events";
import { archiveContract } from "@harmel/events/contract";
import { afterAll, describe } from "vitest";
import { clickHouseMissing, skipped } from "../../support/clickhouse/availability.ts";
import { type Cluster, startCluster } from "../../support/clickhouse/startCluster.ts";

const cluster = clickHouseMissing === undefined ? await startCluster() : undefined;
const running = (): Cluster => {
  if (cluster === undefined) throw new Error("no cluster runs");
  return cluster;
};

afterAll(() => cluster?.[Symbol.asyncDispose]());

describe.skipIf(cluster === undefined)(`on a cluster of two shards${skipped}`, () => {
  archiveContract("of ClickHouse", async (folder) => {
    const name = `c${createHash("sha256").update(folder).digest("hex").slice(0, 12)}`;
    return ClickHouseArchive.open({ address: await running().database(name), folder });
  });
});
