/** What stands between the cells of a row. */
export type Separator = "," | ";" | "\t";

const separators: readonly Separator[] = [",", ";", "\t"];

/**
 * The separator of a delimited text, by its first row: the one outside quotes that occurs most
 * often. Without any, and between equals, the comma, then the semicolon.
 *
 * @example
 * separatorOf('id;"title, in full";kind\n'); //=> ";"
 */
export function separatorOf(text: string): Separator {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === "\n" || character === "\r") break;
    else counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  let best: Separator = ",";
  for (const separator of separators) {
    if ((counts.get(separator) ?? 0) > (counts.get(best) ?? 0)) best = separator;
  }
  return best;
}
