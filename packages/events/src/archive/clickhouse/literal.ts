/**
 * A text as a literal of ClickHouse, which takes a backslash for the begin of an escape; the quote is
 * doubled by a backslash of its own, and NUL, which would end some readers' text, is written as `\0`.
 *
 * @example
 * literal("l'été \\ 7"); //=> "'l\\'été \\\\ 7'"
 */
export function literal(text: string): string {
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll("'", String.raw`\'`)
    .replaceAll("\0", String.raw`\0`);
  return `'${escaped}'`;
}
