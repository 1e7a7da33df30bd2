import { ClickHouseArchive, seriesOf } from "@harmel/events";
import { madeEvent, stagedBatch } from "@harmel/events/contract";
import { afterAll, describe, expect, test } from "vitest";
import { clickHouseMissing, skipped } from "../../support/clickhouse/availability.ts";
import { type Cluster, startCluster } from "../../support/clickhouse/startCluster.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";

const cluster = clickHouseMissing === undefined ? await startCluster() : undefined;
const folder = await temporaryFolder("cluster");
afterAll(async () => {
  await cluster?.[Symbol.asyncDispose]();
  await folder.remove();
});

const running = (): Cluster => {
  if (cluster === undefined) throw new Error("no cluster runs");
  return cluster;
};
const open = (address: string, password = "") =>
  ClickHouseArchive.open({ address, password, folder: folder.path });
const dyad = ["BLR", "UKR"] as const;
const events = ["UKR", "POL", "LTU", "LVA", "RUS", "DEU", "FRA", "USA"].map((to, index) =>
  madeEvent(String(index), { to }),
);

describe.skipIf(cluster === undefined)(`the archive on a cluster${skipped}`, () => {
  test("spreads dyads over the shards and both directions of one to the same", async () => {
    await using archive = await open(await running().database("spread"));
    const back = events.map((_, index) => madeEvent(`b${index}`, { from: "UKR", to: "BLR" }));
    await archive.add(await stagedBatch(folder.path, [...events, ...back]));
    const counted = "select count() from spread.events_local";
    const [first, second] = [await running().sql(0, counted), await running().sql(1, counted)];
    expect(Number(first) + Number(second)).toBe(16);
    expect(Math.min(Number(first), Number(second))).toBeGreaterThan(0);
    const ofDyad = `${counted} where source in ('BLR', 'UKR') and target in ('BLR', 'UKR')`;
    const shards = [await running().sql(0, ofDyad), await running().sql(1, ofDyad)];
    expect(shards.map(Number).toSorted((a, b) => a - b)).toEqual([0, 9]);
  });

  test("an import that died half-way never counts, and the next one drops what it left", async () => {
    await using archive = await open(await running().database("died"));
    await archive.add(await stagedBatch(folder.path, events.slice(0, 1)));
    const before = await seriesOf(archive, { dyad });
    const [id] = (await running().sql(0, "select id from died.steps")).split("\n");
    const left = `${id?.slice(0, 9)}left`;
    await running().sql(0, `insert into died.steps values ('${left}', 'begun', '2024-07-02')`);
    for (const table of ["events", "counts"]) {
      for (const shard of [0, 1] as const) {
        await running().sql(
          shard,
          `insert into died.${table}_local (import, data_set, source, target, day, code)
           values ('${left}', 'made', 'BLR', 'UKR', '2024-07-02', '112')`,
        );
      }
    }
    expect(await seriesOf(archive, { dyad })).toEqual(before);
    await archive.tidy();
    await expect
      .poll(() => running().sql(0, `select count() from died.events where import = '${left}'`))
      .toBe("0\n");
    expect(await seriesOf(archive, { dyad })).toEqual(before);
  });

  test("says what is wrong with an address", async () => {
    await expect(open("clickhouse://127.0.0.1:1/made?cluster=harmel")).rejects.toMatchObject({
      code: "cluster-unreachable",
    });
    const address = running().address("nowhere");
    await expect(open(address)).rejects.toMatchObject({
      code: "cluster-database-missing",
      fields: { database: "nowhere" },
    });
    await expect(open(address.replace("cluster=harmel", "cluster=other"))).rejects.toMatchObject({
      code: "cluster-unknown",
      fields: { known: "harmel" },
    });
    const user = (await running().database("users")).replace("//", "//analyst@");
    await expect(open(user, "wrong")).rejects.toMatchObject({ code: "cluster-refused" });
    await using archive = await open(user, "open sesame");
    expect(await archive.dataSets()).toEqual([]);
  });

  test("answers for all shards or not at all, and takes nothing while one is down", async () => {
    const address = await running().database("down");
    await using archive = await open(address);
    await archive.add(await stagedBatch(folder.path, events));
    const before = await seriesOf(archive, { dyad });
    const batch = await stagedBatch(folder.path, [madeEvent("new", { day: "2024-07-03" })]);
    await running().stop(1);
    await expect(seriesOf(archive, { dyad })).rejects.toMatchObject({ code: "cluster-shard-down" });
    await expect(archive.add(batch)).rejects.toThrow("cluster-");
    await running().start(1);
    await using again = await open(address);
    expect(await seriesOf(again, { dyad })).toEqual(before);
    await again.tidy();
    expect(await again.add(batch)).toMatchObject({ imported: 1 });
  });
});
