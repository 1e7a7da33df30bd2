import { Fault } from "../Fault.ts";
import { whereJsonBreaks } from "./whereJsonBreaks.ts";

/** Deeper than any record nests; what goes on for ever overflows whoever walks or writes it. */
const deepest = 100;

/**
 * Parses JSON that nests at most a hundred times.
 *
 * @throws {Fault} `file-not-json` with line and column from 1 and a short excerpt, or `json-too-deep`.
 */
export function parseJson(text: string): unknown {
  const value = parsed(text);
  let level = [value].filter(isContainer);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > deepest) throw new Fault("json-too-deep", { most: deepest });
    level = level.flatMap((container) => Object.values(container).filter(isContainer));
  }
  return value;
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function parsed(text: string): unknown {
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
