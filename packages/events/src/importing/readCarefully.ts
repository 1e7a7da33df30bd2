import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { finished } from "node:stream/promises";
import type { Reading } from "../formats/Importer.ts";
import type { TextRecord } from "../reading/TextRecord.ts";
import { mappedRow } from "./mappedRow.ts";
import type { Rejects } from "./Rejects.ts";
import { stagedLine } from "./stagedLine.ts";

/** What a careful reading found. */
export interface Read {
  readonly rows: number;
  readonly rejected: number;
  /** Why the first rejected row is. */
  readonly firstReason?: string;
}

/**
 * Reads the rows of a text, or some of them, by the mapping of its format: every row becomes lines of the staged file
 * or a reject with its line number, its reason and its raw text.
 */
export async function readCarefully(
  text: AsyncIterable<readonly TextRecord[]> | Iterable<readonly TextRecord[]>,
  reading: Reading,
  to: string,
  more: {
    readonly file: string;
    readonly rejects: Rejects;
    readonly onRead?: (bytes: number, rows: number) => void;
  },
): Promise<Read> {
  const output = createWriteStream(to, { highWaterMark: 1 << 20 });
  const failed = once(output, "error").then(([error]) => Promise.reject(error as Error));
  failed.catch(() => undefined);
  let rows = 0;
  let firstReason: string | undefined;
  const before = more.rejects.count;
  let isHeader = reading.hasHeader;
  for await (const records of text) {
    const lines: string[] = [];
    for (const record of records) {
      if (isHeader) {
        isHeader = false;
        continue;
      }
      rows += 1;
      const mapped = mappedRow(record, reading);
      if ("events" in mapped) {
        for (const [index, event] of mapped.events.entries())
          lines.push(stagedLine(event, index + 1));
      } else {
        firstReason ??= mapped.reason;
        const raw = record.bytes.toString("utf8");
        more.rejects.add({ file: more.file, line: record.line, reason: mapped.reason, raw });
      }
    }
    if (lines.length > 0 && !output.write(`${lines.join("\n")}\n`)) {
      await Promise.race([once(output, "drain"), failed]);
    }
    const last = records.at(-1);
    if (last) more.onRead?.(last.at + last.bytes.length, rows);
  }
  output.end();
  await finished(output);
  more.rejects.flush();
  const rejected = more.rejects.count - before;
  return { rows, rejected, ...(firstReason !== undefined && { firstReason }) };
}
