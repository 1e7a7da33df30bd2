import type { TextRecord } from "./TextRecord.ts";

const newLine = 10;
const carriageReturn = 13;
const quote = 34;
/** A quote that is never closed would swallow the file: a row this long is given as it is. */
const longest = 16 << 20;

/**
 * Splits bytes into rows at line feeds; where fields may be quoted, not at those inside quotes.
 * Empty lines are no rows. Chunks may end anywhere.
 */
export async function* readRecords(
  chunks: AsyncIterable<Buffer>,
  isQuoted: boolean,
): AsyncGenerator<readonly TextRecord[]> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  let at = 0;
  let hasBegun = false;
  for await (const chunk of chunks) {
    let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if (!hasBegun) {
      if (bytes.length >= 3 && bytes.subarray(0, 3).toString("hex") === "efbbbf") {
        bytes = bytes.subarray(3);
        at = 3;
      }
      hasBegun = true;
    }
    const found = split(bytes, { line, at }, isQuoted);
    at += bytes.length - found.rest.length;
    ({ rest, line } = found);
    yield found.records;
  }
  if (rest.length > 0) yield [{ line, at, bytes: withoutReturn(rest) }];
}

function split(
  bytes: Buffer,
  first: { readonly line: number; readonly at: number },
  isQuoted: boolean,
) {
  const records: TextRecord[] = [];
  let { line } = first;
  let start = 0;
  let end = bytes.indexOf(newLine, start);
  let lines = 1;
  while (end >= 0) {
    const isOpen = isQuoted && end - start < longest && hasOpenQuote(bytes, start, end);
    if (!isOpen) {
      const record = withoutReturn(bytes.subarray(start, end));
      if (record.length > 0) records.push({ line, at: first.at + start, bytes: record });
      line += lines;
      lines = 0;
      start = end + 1;
    }
    lines += 1;
    end = bytes.indexOf(newLine, end + 1);
  }
  return { records, rest: bytes.subarray(start), line };
}

function hasOpenQuote(bytes: Buffer, start: number, end: number): boolean {
  let isOpen = false;
  let at = bytes.indexOf(quote, start);
  while (at >= 0 && at < end) {
    isOpen = !isOpen;
    at = bytes.indexOf(quote, at + 1);
  }
  return isOpen;
}

function withoutReturn(bytes: Buffer): Buffer {
  return bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
}
