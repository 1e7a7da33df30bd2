import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../archive/Archive.ts";
import { tableOf } from "../archive/duck/tableOf.ts";
import { EventsError } from "../EventsError.ts";
import type { Importer } from "../formats/Importer.ts";
import type { Sample } from "../formats/Sample.ts";
import { mappedImporter } from "../formats/mapped/mappedImporter.ts";
import { readMapping } from "../formats/mapped/readMapping.ts";
import { assertUnchanged, inputFile } from "../reading/InputFile.ts";
import { readSample } from "../reading/readSample.ts";
import { systemFault } from "../reading/systemFault.ts";
import { unpack } from "../reading/unpack.ts";
import { chooseImporter } from "./chooseImporter.ts";
import { namedImporter } from "./namedImporter.ts";
import type { ImportedFile, ImportOptions } from "./importEvents.ts";
import type { Rejects } from "./Rejects.ts";
import { stageFile } from "./stageFile.ts";

/** Imports one file, as a whole or not at all. */
export async function importFile(
  archive: Archive,
  path: string,
  { folder, format, map, name, dataSet: asked, onProgress }: ImportOptions,
  rejects: Rejects,
): Promise<ImportedFile> {
  const staging = join(folder, "staging", randomUUID());
  mkdirSync(staging, { recursive: true });
  try {
    const found = await inputFile(path);
    const input = { ...found, name: name ?? found.name };
    onProgress?.({ file: input.name, step: input.packing === "plain" ? "reading" : "unpacking" });
    const plain = input.packing === "plain" ? path : join(staging, "plain");
    if (input.packing === "parquet") await tableOf(folder, path, plain);
    else if (plain !== path) {
      const onShare = (share: number) =>
        onProgress?.({ file: input.name, step: "unpacking", share });
      await unpack(input, plain, { onShare });
    }
    if (statSync(plain).size === 0) throw new EventsError("events-empty", { file: path });
    const mapped = map === undefined ? undefined : mappedImporter(await readMapping(map));
    const choice = { ...(format && { format }), ...(mapped && { mapped }) };
    const sample = await readSample(plain, input);
    const { importer: chosen, reading } = chooseImporter(sample, path, choice);
    const importer = asked === undefined ? chosen : namedImporter(chosen, asked, path);
    onProgress?.({ file: input.name, step: "reading" });
    const staged = await stageFile(
      { path: plain, name: input.name, size: statSync(plain).size, rowSize: rowSizeOf(sample) },
      { importer, reading, folder, staging, rejects, ...(onProgress && { onProgress }) },
    );
    await assertUnchanged(input);
    if (staged.rows === staged.rejected) {
      const reason = staged.firstReason ?? "it has no row";
      throw new EventsError("events-none-read", { format: importer.format, reason, file: path });
    }
    await assertScheme(archive, importer, path);
    onProgress?.({ file: input.name, step: "storing", rows: staged.rows });
    const { dataSet, scheme, isRestricted, isDirected, sameBy } = importer;
    const about = { dataSet, scheme, isRestricted, isDirected, keyHasDay: sameBy === "report" };
    const { rows, rejected, path: at } = staged;
    const batch = {
      staged: at,
      file: input.name,
      format: importer.format,
      rows,
      rejected,
      ...about,
    };
    const added = await archive.add(batch);
    onProgress?.({ file: input.name, step: "done", rows });
    return { file: name ?? path, format: importer.format, ...added };
  } catch (thrown) {
    throw systemFault(thrown, path);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** The bytes of a row, on average over the first ones. */
function rowSizeOf({ lines }: Sample): number {
  return (Buffer.byteLength(lines.join("\n")) + 1) / Math.max(1, lines.length);
}

/** A data set has one scheme: another mapping under its name would weigh its codes wrongly. */
async function assertScheme(archive: Archive, importer: Importer, file: string): Promise<void> {
  const known = (await archive.dataSets()).find(({ name }) => name === importer.dataSet);
  if (known === undefined || known.scheme === importer.scheme) return;
  const what = `the archive has ${known.name} with codes of ${known.scheme}`;
  throw new EventsError("mapping-invalid", { what, file });
}
