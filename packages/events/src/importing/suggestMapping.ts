import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tableOf } from "../archive/duck/tableOf.ts";
import { draftMapping } from "../formats/mapped/draftMapping.ts";
import type { Mapping } from "../formats/mapped/mappingSchema.ts";
import { inputFile } from "../reading/InputFile.ts";
import { readSample } from "../reading/readSample.ts";
import { unpack } from "../reading/unpack.ts";

/**
 * Drafts the mapping of a table, for its owner to mend.
 *
 * @throws {EventsError} when the file cannot be read.
 */
export async function suggestMapping(path: string): Promise<Mapping> {
  const input = await inputFile(path);
  if (input.packing === "plain") return draftMapping(await readSample(path, input));
  const folder = join(tmpdir(), `harmel-mapping-${randomUUID()}`);
  mkdirSync(folder);
  try {
    const plain = join(folder, "plain");
    await (input.packing === "parquet" ? tableOf(folder, path, plain) : unpack(input, plain));
    return draftMapping(await readSample(plain, input));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
