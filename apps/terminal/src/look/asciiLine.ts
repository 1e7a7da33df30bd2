import type { Line } from "../text/Line.ts";

const replacements: Readonly<Record<string, string>> = { "…": "~", "·": "-", "–": "-", "→": ">" };

/** Our own words in ASCII, each character by one, so that the line stays as wide as it is. */
export function asciiLine(spans: Line): Line {
  return spans.map((span) => ({
    ...span,
    text: span.text.replace(/[^\x20-\x7e]/gu, (character) => replacements[character] ?? "?"),
  }));
}
