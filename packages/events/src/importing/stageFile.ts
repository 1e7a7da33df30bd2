import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Duck } from "../archive/duck/Duck.ts";
import { stageFast, stageLines } from "../archive/duck/stage.ts";
import { codebooks } from "../codebooks/codebooks.ts";
import type { Importer, Reading } from "../formats/Importer.ts";
import { watchBytesRead } from "../reading/watchBytesRead.ts";
import { readText } from "../reading/readText.ts";
import { oddRecords } from "./oddRecords.ts";
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

type Text = Parameters<typeof readCarefully>[0];

const nothing: Read = { rows: 0, rejected: 0 };
const keys = {
  id: "hash(id, part)",
  report: `case when report is null then hash(id, part)
    else hash(source_name, target_name, code::varchar, day, report) end`,
};

/**
 * Brings the rows of an unpacked file into staged Parquet files by month: by DuckDB where the format
 * allows it, and then the odd rows by the mapping of the format; else all of them by the mapping.
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
  const path = join(staging, "rows");
  mkdirSync(path);
  const key = keys[importer.sameBy];
  const tell = (bytes: number, rows: number): void =>
    onProgress?.({ file: file.name, step: "reading", share: bytes / file.size, rows });
  const stageCarefully = async (duck: Duck, text: Text, onRead?: typeof tell): Promise<Read> => {
    const lines = join(staging, "rows.tsv");
    const about = { file: file.name, rejects, ...(onRead && { onRead }) };
    const read = await readCarefully(text, reading, lines, about);
    if (read.rows > read.rejected) await stageLines(duck, lines, join(path, "lines"), key);
    return read;
  };
  if (reading.fast) {
    await using duck = await Duck.open({ folder, readable: [file.path] });
    using _watch = watchBytesRead((bytes) => {
      const share = Math.min(1, bytes / file.size);
      const rows = Math.round((share * file.size) / file.rowSize);
      onProgress?.({ file: file.name, step: "reading", share, rows, isEstimate: true });
    });
    const to = join(path, "fast");
    const codes = [...codebooks[importer.scheme].keys()];
    const about = { from: file.path, to, key, codes };
    const read = await stageFast(duck, reading.fast, about).catch(() => undefined);
    const odd = read && (await oddRecords(file.path, reading, read));
    if (read && odd) {
      const rest = odd.length === 0 ? nothing : await stageCarefully(duck, [odd]);
      const rows = read.rows + rest.rows;
      tell(file.size, rows);
      return { path, ...rest, rows };
    }
    rmSync(to, { recursive: true, force: true });
  }
  await using duck = await Duck.open({ folder });
  const text = readText(file.path, reading.layout.isQuoted);
  const read = await stageCarefully(duck, text, tell);
  tell(file.size, read.rows);
  return { path, ...read };
}
