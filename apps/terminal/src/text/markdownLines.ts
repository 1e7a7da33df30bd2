import type { Look } from "../look/Look.ts";
import { hanging } from "./hanging.ts";
import { type Line, line } from "./Line.ts";
import { tableLines } from "./tableLines.ts";

/** What our briefs use of Markdown: headings, lists, tables, a block of text, bold paragraphs. */
export function markdownLines(text: readonly string[], width: number, look: Look): Line[] {
  const lines: Line[] = [];
  let isBlock = false;
  for (let at = 0; at < text.length; at += 1) {
    const row = text[at] ?? "";
    if (row === "" && lines.at(-1)?.[0]?.bold === true) continue;
    if (row.startsWith("```")) isBlock = !isBlock;
    else if (isBlock) lines.push(line(look.isAscii ? asciiBlocks(row) : row));
    else if (row.startsWith("|")) {
      const end = text.findIndex((other, index) => index > at && !other.startsWith("|"));
      lines.push(...tableLines(text.slice(at, end).map(cellsOf), width));
      at = end - 1;
    } else lines.push(...paragraph(row, width));
  }
  return lines;
}

function paragraph(row: string, width: number): Line[] {
  const heading = /^#+ (.*)$/.exec(row) ?? /^\*\*(.*)\*\*$/.exec(row);
  if (heading !== null) return hanging("", literal(heading[1] ?? ""), width, true);
  if (row.startsWith("- ")) return hanging("- ", literal(row.slice(2)), width);
  return hanging("", literal(row), width);
}

/** The cells of a row of a table; a bar behind a backslash belongs to its cell. */
function cellsOf(row: string): string[] {
  const inner = row.replace(/^\|\s*/, "").replace(/\s*\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => literal(cell.trim()));
}

/** Text without the backslashes that keep it from being Markdown. */
function literal(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

/** A picture of blocks as one of figures, 0 to 8. */
function asciiBlocks(row: string): string {
  return row.replace(/[▁▂▃▄▅▆▇█]/g, (block) => String("▁▂▃▄▅▆▇█".indexOf(block) + 1));
}
