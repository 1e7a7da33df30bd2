import { createReadStream, createWriteStream } from "node:fs";
import { once } from "node:events";
import { finished } from "node:stream/promises";
import { fieldsOf } from "../formats/fieldsOf.ts";
import type { Reading } from "../formats/Importer.ts";
import type { Mapped } from "../event/Mapped.ts";
import { readRecords } from "../reading/readRecords.ts";
import type { TextRecord } from "../reading/TextRecord.ts";
import type { Rejects } from "./Rejects.ts";
import { rowText } from "./rowText.ts";
import { stagedLine } from "./stagedLine.ts";

/** What a careful reading found. */
export interface Read {
  readonly rows: number;
  readonly rejected: number;
  /** Why the first rejected row is. */
  readonly firstReason?: string;
}

/**
 * Reads a text row by row, by the mapping of its format: every row becomes lines of the staged file
 * or a reject with its line number, its reason and its raw text.
 */
export async function readCarefully(
  path: string,
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
  const input = createReadStream(path, { highWaterMark: 1 << 20 });
  let isHeader = reading.hasHeader;
  for await (const records of readRecords(input, reading.layout.isQuoted)) {
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
    more.onRead?.(input.bytesRead, rows);
  }
  output.end();
  await finished(output);
  more.rejects.flush();
  const rejected = more.rejects.count - before;
  return { rows, rejected, ...(firstReason !== undefined && { firstReason }) };
}

/** Bytes that are no text matter where the event would hold them; in a column nobody reads they do not. */
function mappedRow(record: TextRecord, { layout, map }: Reading): Mapped {
  const { text, fault } = rowText(record, layout);
  const mapped = map(fieldsOf(text, layout.separator, layout.isQuoted));
  if ("reason" in mapped) return fault === undefined ? mapped : { reason: fault.reason };
  if (mapped.events.length === 0) return { reason: "names no event" };
  if (fault && mapped.events.some((event) => stagedLine(event, 1).includes(fault.mark))) {
    return { reason: fault.reason };
  }
  return mapped;
}
