import { head, widthOf } from "./cut.ts";

/**
 * Breaks a text into lines of at most so many cells, between words where it can.
 *
 * @example
 * wrap("no troops were seen", 10); //=> ["no troops", "were seen"]
 */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(1, width);
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(" ").filter(Boolean)) {
    const joined = current === "" ? word : `${current} ${word}`;
    if (widthOf(joined) <= room) {
      current = joined;
      continue;
    }
    if (current !== "") lines.push(current);
    current = word;
    while (widthOf(current) > room) {
      // A character wider than the room stands alone, or the loop would never end.
      const part = head(current, room) || (/^./u.exec(current)?.[0] ?? current);
      lines.push(part);
      current = current.slice(part.length);
    }
  }
  if (current !== "" || lines.length === 0) lines.push(current);
  return lines;
}
