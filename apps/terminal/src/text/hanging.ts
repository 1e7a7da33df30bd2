import { widthOf } from "./cut.ts";
import { type Line, line } from "./Line.ts";
import { wrap } from "./wrap.ts";

/**
 * A text wrapped behind a mark, its further rows under its first.
 *
 * @example
 * hanging("- ", "no troops were seen", 12).map(textOf); //=> ["- no troops", "  were seen"]
 */
export function hanging(mark: string, text: string, width: number, bold = false): Line[] {
  const indent = " ".repeat(widthOf(mark));
  const rows = wrap(text, width - indent.length);
  return rows.map((row, index) => line((index === 0 ? mark : indent) + row, { bold }));
}
