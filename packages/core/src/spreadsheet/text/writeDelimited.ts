import { defused } from "../cells/formula.ts";
import type { Separator } from "./separator.ts";

/** How a sheet is written. */
export interface WriteOptions {
  /** Between cells; "," by default. Take the one that the reader's spreadsheet expects. */
  readonly separator?: Separator;
  /** Whether to begin with a byte-order mark, by which Excel knows UTF-8; false by default. */
  readonly byteOrderMark?: boolean;
}

const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

/**
 * Writes rows of cells as delimited text, RFC 4180: CRLF, quotes doubled, formulas defused.
 *
 * A cell that holds any of the three separators is quoted, whichever is in use.
 *
 * Cost: linear in the text.
 *
 * @example
 * writeDelimited([["id", "title"], ["s1", "=1+1, they say"]]);
 * //=> 'id,title\r\ns1,"\'=1+1, they say"\r\n'
 */
export function writeDelimited(
  rows: readonly (readonly string[])[],
  { separator = ",", byteOrderMark = false }: WriteOptions = {},
): string {
  const lines = rows.map((row) => `${row.map(quoted).join(separator)}\r\n`);
  return (byteOrderMark ? "\uFEFF" : "") + lines.join("");
}

function quoted(cell: string): string {
  const safe = defused(cell);
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
