import { type Glyphs, glyphsOf } from "../../look/glyphs.ts";
import type { Look } from "../../look/Look.ts";

/**
 * The last weeks of a track in one row of cells: a line where nothing was, a dot where nothing is
 * known, else how much of the highest.
 */
export function sparkline(
  counts: readonly number[],
  covered: readonly number[],
  highest: number,
  { look, cells }: { readonly look: Look; readonly cells: number },
): string {
  const glyphs: Glyphs = glyphsOf(look);
  const first = Math.max(0, counts.length - cells);
  return counts
    .slice(first)
    .map((count, index) => {
      if ((covered[first + index] ?? 0) === 0) return glyphs.unknown;
      if (count === 0) return glyphs.axis;
      const step = Math.ceil((count / Math.max(1, highest)) * glyphs.up.length) - 1;
      return glyphs.up[Math.max(0, step)] ?? glyphs.axis;
    })
    .join("");
}
