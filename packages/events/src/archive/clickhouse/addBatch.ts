import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { EventsError } from "../../EventsError.ts";
import { systemFault } from "../../reading/systemFault.ts";
import type { Added, Batch } from "../Archive.ts";
import { Duck } from "../duck/Duck.ts";
import { duplicatesIn } from "../duck/duplicatesIn.ts";
import { writeFresh } from "../duck/writeFresh.ts";
import type { Cluster } from "./Cluster.ts";
import { commit } from "./commit.ts";
import { literal } from "./literal.ts";
import { presentKeys } from "./presentKeys.ts";
import { sendFresh } from "./sendFresh.ts";

/**
 * Adds a batch: asks the cluster what it has of it, sends the rest under an identifier that no reader
 * knows, and commits the identifier last. What an import that died sent never counts.
 *
 * Where this keeps less than the archive here: ClickHouse has no transactions, so that of two homes
 * that import the same rows into one cluster within the same moment both may commit.
 */
export async function addBatch(
  cluster: Cluster,
  folder: string,
  batch: Batch,
  { id, now }: { readonly id: string; readonly now: Date },
): Promise<Added> {
  const staging = join(folder, "staging", id);
  mkdirSync(staging, { recursive: true });
  try {
    await using duck = await Duck.open({ folder });
    await cluster.server.run(`insert into ${cluster.table("steps")} values
      (${literal(id)}, 'begun', ${literal(now.toISOString())})`);
    const before = await committed(cluster);
    const { duplicates, duplicateOf } = await duplicatesIn(duck, batch, {
      keys: () => presentKeys(duck, cluster, batch, { id, staging }),
      fileOf: (earlier) => fileOf(cluster, earlier),
    });
    const fresh = await writeFresh(duck, staging);
    await sendFresh(duck, cluster, fresh, { id, staging, dataSet: batch.dataSet });
    const totals = {
      rows: batch.rows,
      imported: fresh.rows,
      duplicates,
      rejected: batch.rejected,
    };
    if ((await committed(cluster)) !== before) throw new EventsError("cluster-changed");
    await commit(cluster, batch, { id, now, volume: fresh.volume, ...totals });
    return { ...totals, duplicateOf, uncounted: fresh.uncounted };
  } catch (thrown) {
    throw systemFault(thrown, folder);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

async function committed(cluster: Cluster): Promise<number> {
  const [found] = await cluster.server.rows<{ imports: number }>(
    `select count() as imports from ${cluster.table("imports")}`,
  );
  return found?.imports ?? 0;
}

async function fileOf(cluster: Cluster, id: string): Promise<string> {
  const [found] = await cluster.server.rows<{ file: string }>(
    `select file from ${cluster.table("imports")} where id = ${literal(id)}`,
  );
  return found?.file ?? "";
}
