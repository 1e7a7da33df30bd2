import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { systemFault } from "../../reading/systemFault.ts";
import type { Added, Batch } from "../Archive.ts";
import type { Manifest } from "../manifest/Manifest.ts";
import { Duck } from "./Duck.ts";
import { duplicatesIn } from "./duplicatesIn.ts";
import { moveFiles } from "./moveFiles.ts";
import { presentKeys } from "./presentKeys.ts";
import { writeFresh } from "./writeFresh.ts";

/**
 * Adds a batch: finds what is there already, writes the rest under a name no reader knows, moves it
 * to its place and commits the list of files, volume and totals in one transaction.
 */
export async function addBatch(
  folder: string,
  manifest: Manifest,
  batch: Batch,
  { id, now }: { readonly id: string; readonly now: Date },
): Promise<Added> {
  const staging = join(folder, "staging", id);
  mkdirSync(staging, { recursive: true });
  try {
    await using duck = await Duck.open({ folder });
    const { duplicates, duplicateOf } = await duplicatesIn(duck, batch, {
      keys: () => presentKeys(duck, folder, manifest, batch),
      fileOf: (earlier) => manifest.fileOf(earlier),
    });
    // The same key on the same day, in another file or twice in this, is left out where it is read.
    const fresh = await writeFresh(duck, staging, batch.keyHasDay ? batch.staged : undefined);
    const about = { import: id, dataSet: batch.dataSet };
    const files = await moveFiles(folder, about, fresh.written);
    const { rows, rejected } = batch;
    const totals = { rows, imported: fresh.rows, duplicates, rejected };
    const { file, format, dataSet: name, scheme, isRestricted, isDirected } = batch;
    const dataSet = { name, scheme, isRestricted, isDirected };
    const more = { files, volume: fresh.volume };
    manifest.commit({ id, file, format, dataSet, ...totals, ...more }, now);
    return { ...totals, duplicateOf, uncounted: fresh.uncounted };
  } catch (thrown) {
    throw systemFault(thrown, folder);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}
