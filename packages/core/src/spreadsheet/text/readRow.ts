import type { Separator } from "./separator.ts";

/** One row: where its text ends, where the next begins, and what is wrong with its quotes. */
export interface RowReading {
  readonly cells: string[];
  readonly end: number;
  readonly next: number;
  readonly fault?: string;
}

/**
 * Reads the row of delimited text that begins at a position. A quote that never closes, or that is
 * followed by text, spoils the row up to the end of the line; the next line is read afresh.
 */
export function readRow(text: string, start: number, separator: Separator): RowReading {
  const cells: string[] = [];
  let position = start;
  for (;;) {
    if (text[position] === '"') {
      const close = closingQuote(text, position + 1);
      if (close === -1) return broken(text, start, "a quote is opened and never closed");
      cells.push(text.slice(position + 1, close).replaceAll('""', '"'));
      position = close + 1;
      if (position < text.length && text[position] !== separator && !isLineEnd(text, position)) {
        return broken(text, start, "text follows a closing quote");
      }
    } else {
      const end = plainEnd(text, position, separator);
      cells.push(text.slice(position, end));
      position = end;
    }
    if (text[position] !== separator) break;
    position += 1;
  }
  return { cells, end: position, next: afterLineEnd(text, position) };
}

function closingQuote(text: string, from: number): number {
  let position = text.indexOf('"', from);
  while (position !== -1 && text[position + 1] === '"') position = text.indexOf('"', position + 2);
  return position;
}

function plainEnd(text: string, from: number, separator: Separator): number {
  let position = from;
  while (
    position < text.length &&
    text[position] !== separator &&
    text[position] !== "\n" &&
    text[position] !== "\r"
  ) {
    position += 1;
  }
  return position;
}

function broken(text: string, start: number, fault: string): RowReading {
  let end = start;
  while (end < text.length && !isLineEnd(text, end)) end += 1;
  return { cells: [], end, next: afterLineEnd(text, end), fault };
}

function isLineEnd(text: string, position: number): boolean {
  return text[position] === "\n" || text[position] === "\r";
}

function afterLineEnd(text: string, position: number): number {
  return position + (text[position] === "\r" && text[position + 1] === "\n" ? 2 : 1);
}
