import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../archive/Archive.ts";
import { EventsError } from "../EventsError.ts";
import { assertUnchanged, inputFile } from "../reading/InputFile.ts";
import { readSample } from "../reading/readSample.ts";
import { systemFault } from "../reading/systemFault.ts";
import { unpack } from "../reading/unpack.ts";
import { chooseImporter } from "./chooseImporter.ts";
import type { ImportedFile, ImportOptions } from "./importEvents.ts";
import type { Rejects } from "./Rejects.ts";
import { stageFile } from "./stageFile.ts";

/** Imports one file, as a whole or not at all. */
export async function importFile(
  archive: Archive,
  path: string,
  { folder, format, onProgress }: ImportOptions,
  rejects: Rejects,
): Promise<ImportedFile> {
  const staging = join(folder, "staging", randomUUID());
  mkdirSync(staging, { recursive: true });
  try {
    const input = await inputFile(path);
    onProgress?.({ file: input.name, step: input.packing === "plain" ? "reading" : "unpacking" });
    const plain = input.packing === "plain" ? path : join(staging, "plain");
    if (plain !== path) await unpack(input, plain);
    if (statSync(plain).size === 0) throw new EventsError("events-empty", { file: path });
    const { importer, reading } = chooseImporter(await readSample(plain, input), path, format);
    onProgress?.({ file: input.name, step: "reading" });
    const staged = await stageFile(
      { path: plain, name: input.name, size: statSync(plain).size },
      { importer, reading, folder, staging, rejects, ...(onProgress && { onProgress }) },
    );
    await assertUnchanged(input);
    if (staged.rows === staged.rejected) {
      const reason = staged.firstReason ?? "it has no row";
      throw new EventsError("events-none-read", { format: importer.format, reason, file: path });
    }
    onProgress?.({ file: input.name, step: "storing" });
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
    return { file: path, format: importer.format, ...(await archive.add(batch)) };
  } catch (thrown) {
    throw systemFault(thrown, path);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}
