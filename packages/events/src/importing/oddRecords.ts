import type { FastRead } from "../archive/duck/stage.ts";
import type { Reading } from "../formats/Importer.ts";
import { readText } from "../reading/readText.ts";
import type { TextRecord } from "../reading/TextRecord.ts";
import { mappedRow } from "./mappedRow.ts";

/** Rows with the identifier of an odd one that are held at most. */
const most = 50_000;

/**
 * The rows that a fast reading left, in the order of the file. None, when more or fewer rows answer
 * to what is known of them: then nobody can say which row is which.
 */
export async function oddRecords(
  path: string,
  reading: Reading,
  { refused, odd }: FastRead,
): Promise<readonly TextRecord[] | undefined> {
  const expected = refused.size + odd.length;
  if (expected === 0) return [];
  const { separator, isQuoted } = reading.layout;
  const ids = new Set(odd);
  const found: TextRecord[] = [];
  for await (const records of readText(path, isQuoted)) {
    for (const record of records) {
      if (!refused.has(record.at) && !(ids.size > 0 && ids.has(idOf(record, separator)))) continue;
      if (found.length === most) return undefined;
      // A copy: the batch it lies in is a megabyte.
      found.push({ ...record, bytes: Buffer.from(record.bytes) });
    }
  }
  if (found.length === expected) return found;
  // A good row may have the identifier of an odd one.
  const left = found.filter(
    (record) => refused.has(record.at) || "reason" in mappedRow(record, reading),
  );
  return left.length === expected ? left : undefined;
}

function idOf({ bytes }: TextRecord, separator: string): string {
  return bytes.toString("latin1", 0, Math.max(0, bytes.indexOf(separator)));
}
