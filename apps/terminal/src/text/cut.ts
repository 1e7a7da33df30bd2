import stringWidth from "string-width";

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Latin, Greek, Cyrillic, dashes, arrows, mathematics, lines, blocks: a cell for each, no parts. */
const isNarrow =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2190-\u2193\u2196-\u2199\u21ba\u2200-\u22ff\u2500-\u25a9\u25b2-\u25b5\u25bc-\u25bf\u25c6-\u25d1]*$/;

/** How many cells a text takes. */
export function widthOf(text: string): number {
  return isNarrow.test(text) ? text.length : stringWidth(text);
}

/**
 * A text that takes at most so many cells; where something is left out it ends in `…`.
 *
 * @example
 * cut("Standoff", 5); //=> "Stan…"
 */
export function cut(text: string, width: number, ending = "…"): string {
  if (widthOf(text) <= width) return text;
  if (width < widthOf(ending)) return "";
  return head(text, width - widthOf(ending)) + ending;
}

/**
 * A text that takes exactly so many cells: cut, or blanks behind it.
 *
 * @example
 * pad("Easing", 8); //=> "Easing  "
 */
export function pad(text: string, width: number): string {
  const short = cut(text, width);
  return short + " ".repeat(Math.max(0, width - widthOf(short)));
}

/** As much of a text as fits so many cells, never half of a character. */
export function head(text: string, width: number): string {
  if (isNarrow.test(text)) return text.slice(0, width);
  let kept = "";
  let taken = 0;
  for (const { segment } of segmenter.segment(text)) {
    taken += widthOf(segment);
    if (taken > width) break;
    kept += segment;
  }
  return kept;
}
