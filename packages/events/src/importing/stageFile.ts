import { join } from "node:path";
import { Duck } from "../archive/duck/Duck.ts";
import { stageFast, stageLines } from "../archive/duck/stage.ts";
import { codebooks } from "../codebooks/codebooks.ts";
import type { Importer, Reading } from "../formats/Importer.ts";
import { watchBytesRead } from "../reading/watchBytesRead.ts";
import type { Progress } from "./Progress.ts";
import { type Read, readCarefully } from "./readCarefully.ts";
import type { Rejects } from "./Rejects.ts";

/** A file whose rows are staged. */
export interface Staged extends Read {
  readonly path: string;
}

interface StageOptions {
  readonly importer: Importer;
  readonly reading: Reading;
  readonly folder: string;
  readonly staging: string;
  readonly rejects: Rejects;
  readonly onProgress?: (progress: Progress) => void;
}

const keys = {
  id: "hash(id, part)",
  report: `case when report is null then hash(id, part)
    else hash(source_name, target_name, code, day, report) end`,
};

/**
 * Brings the rows of an unpacked file into the staged Parquet file: by DuckDB alone where the format
 * allows it and no row is odd, else row by row, which finds the odd ones.
 */
export async function stageFile(
  file: {
    readonly path: string;
    readonly name: string;
    readonly size: number;
    /** The bytes of a row, as far as its first ones tell. */
    readonly rowSize: number;
  },
  { importer, reading, folder, staging, rejects, onProgress }: StageOptions,
): Promise<Staged> {
  const path = join(staging, "rows.parquet");
  const key = keys[importer.sameBy];
  if (reading.fast) {
    await using duck = await Duck.open({ folder, readable: [file.path] });
    using _watch = watchBytesRead((bytes) => {
      const share = Math.min(1, bytes / file.size);
      const rows = Math.round((share * file.size) / file.rowSize);
      onProgress?.({ file: file.name, step: "reading", share, rows, isEstimate: true });
    });
    const read = await stageFast(duck, reading.fast, { from: file.path, to: path, key }).catch(
      () => undefined,
    );
    const isClean =
      read?.odd === 0 && read.codes.every((code) => codebooks[importer.scheme].has(code));
    if (isClean) return { path, rows: read.rows, rejected: 0 };
  }
  const lines = join(staging, "rows.tsv");
  const read = await readCarefully(file.path, reading, lines, {
    file: file.name,
    rejects,
    onRead: (bytes, rows) =>
      onProgress?.({ file: file.name, step: "reading", share: bytes / file.size, rows }),
  });
  await using duck = await Duck.open({ folder });
  await stageLines(duck, lines, path, key);
  return { path, ...read };
}
