import { Fault } from "../Fault.ts";
import { whereJsonBreaks } from "./whereJsonBreaks.ts";

/**
 * Parses JSON.
 *
 * @throws {Fault} `file-not-json` with line and column from 1 and a short excerpt.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { offset, what } = whereJsonBreaks(text, cause as SyntaxError);
    const before = text.slice(0, offset);
    const lineStart = before.lastIndexOf("\n") + 1;
    const line = before.split("\n").length;
    const column = offset - lineStart + 1;
    const excerpt = excerptAt(text, offset, lineStart);
    throw new Fault("file-not-json", { line, column, what, excerpt }, { cause });
  }
}

/** At most 20 characters before the place and 30 after it, of its own line, quoted. */
function excerptAt(text: string, offset: number, lineStart: number): string {
  const lineEnd = text.indexOf("\n", offset);
  const from = Math.max(lineStart, offset - 20);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, offset + 30);
  if (from >= to) return offset >= text.length ? "the end of the file" : "the end of the line";
  const cut = text.slice(from, to).trimEnd();
  return JSON.stringify(`${from > lineStart ? "…" : ""}${cut}${to < lineEnd ? "…" : ""}`);
}
