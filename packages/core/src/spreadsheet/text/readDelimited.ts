import { armed } from "../cells/formula.ts";
import { readRow } from "./readRow.ts";
import { type Separator, separatorOf } from "./separator.ts";

/** A row as it stands in the text. */
export interface DelimitedRow {
  /** The line on which it begins; the first line is 1. */
  readonly line: number;
  /** The cells, with quotes taken away and defused formulas restored. */
  readonly cells: readonly string[];
  /** The text of the row, without its line end. */
  readonly raw: string;
  /** What is wrong with its quotes, where something is. */
  readonly fault?: string;
}

/** The rows of a delimited text, and the separator that was found. */
export interface DelimitedText {
  readonly separator: Separator;
  readonly rows: readonly DelimitedRow[];
}

/**
 * Reads delimited text, RFC 4180, as spreadsheets write it.
 *
 * Finds the separator (comma, semicolon, tab, or Excel's `sep=` line), takes CRLF, LF and CR, and
 * ignores a byte-order mark and rows without content. Undoes what `writeDelimited` does to
 * formulas. A broken quote spoils its own row alone, which then carries a `fault`.
 *
 * Cost: linear in the text.
 *
 * @example
 * readDelimited('id;title\r\ns1;"two\nlines"').rows[1].cells; //=> ["s1", "two\nlines"]
 */
export function readDelimited(text: string): DelimitedText {
  let position = text.startsWith("\uFEFF") ? 1 : 0;
  let line = 1;
  const hint = /^sep=([,;\t])(?:\r\n|\r|\n|$)/i.exec(text.slice(position, position + 8));
  if (hint !== null) {
    position += hint[0].length;
    line += 1;
  }
  const separator = (hint?.[1] as Separator | undefined) ?? separatorOf(text.slice(position));
  const rows: DelimitedRow[] = [];
  while (position < text.length) {
    const { cells, end, next, fault } = readRow(text, position, separator);
    const raw = text.slice(position, end);
    if (fault !== undefined || cells.some((cell) => cell.trim() !== "")) {
      rows.push({
        line,
        cells: cells.map(armed),
        raw,
        ...(fault === undefined ? {} : { fault }),
      });
    }
    line += lineEnds(text.slice(position, next));
    position = next;
  }
  return { separator, rows };
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
