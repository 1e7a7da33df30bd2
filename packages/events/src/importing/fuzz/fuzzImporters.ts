import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect } from "vitest";
import { DuckArchive } from "../../archive/duck/DuckArchive.ts";
import { weighting } from "../../codebooks/weighting.ts";
import { EventsError } from "../../EventsError.ts";
import { temporaryFolder } from "../../testing/temporaryFolder.ts";
import { importEvents } from "../importEvents.ts";
import { type BrokenFile, brokenFile } from "./brokenFile.ts";
import { ownMapping } from "./soundFiles.ts";

/**
 * Imports so many broken files into one archive, and holds after each that its rows add up, that the
 * archive has what was imported, and that a file at fault is refused as a whole with a word of ours.
 * Gives how many were imported and how many refused, by code. HARMEL_SEED brings the same files again.
 */
export async function fuzzImporters(runs: number) {
  const given = process.env["HARMEL_SEED"];
  const folder = temporaryFolder();
  const map = join(folder, "map.json");
  writeFileSync(map, JSON.stringify(ownMapping));
  await using archive = new DuckArchive(folder);
  const outcomes: Record<string, number> = {};
  let held = 0;
  const property = fc.asyncProperty(brokenFile, async (broken) => {
    const [outcome, imported] = await importOne(archive, folder, map, broken);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    held += imported;
    const volume = await archive.volume();
    expect(volume.reduce((sum, { rows }) => sum + rows, 0)).toBe(held);
  });
  // One after the other into the same archive: nothing could be made smaller and tried again.
  await fc.assert(property, {
    numRuns: runs,
    endOnFailure: true,
    ...(given && { seed: Number(given) }),
  });
  await archive.daily({ dyad: ["BLR", "UKR"], weighting });
  return outcomes;
}

async function importOne(
  archive: DuckArchive,
  folder: string,
  map: string,
  { format, content }: BrokenFile,
): Promise<readonly [outcome: string, imported: number]> {
  const file = join(folder, "broken.csv");
  writeFileSync(file, content);
  try {
    const { files, rejects } = await importEvents(archive, {
      folder,
      files: [file],
      ...(format && { format }),
      ...(format === "csv" && { map }),
    });
    const [{ rows, imported, duplicates, rejected } = expect.fail("no file was imported")] = files;
    expect(imported + duplicates + rejected).toBe(rows);
    const lines = rejects === null ? [] : readFileSync(rejects, "utf8").trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toHaveLength(rejected);
    return ["imported", imported];
  } catch (thrown) {
    if (thrown instanceof EventsError) return [thrown.code, 0];
    throw thrown;
  }
}
