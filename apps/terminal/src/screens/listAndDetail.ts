import { glyphsOf } from "../look/glyphs.ts";
import { widthOf } from "../text/cut.ts";
import type { Line } from "../text/Line.ts";
import type { Frame } from "./Frame.ts";

/** From so many columns a list and what is chosen of it stand side by side. */
const wide = 120;

/** How wide what is chosen is drawn. */
export function detailWidth({ columns }: Frame): number {
  return columns < wide ? columns : columns - listWidth(columns) - 3;
}

/** A list beside what is chosen of it; in a narrow window one in the place of the other. */
export function listAndDetail(
  frame: Frame,
  list: (width: number) => Line[],
  detail: (width: number) => Line[],
): Line[] {
  const { columns, rows, look, state } = frame;
  const from = state.isOpen ? state.scroll : 0;
  const shown = () => detail(detailWidth(frame)).slice(from, from + rows);
  if (columns < wide) {
    const opened = state.isOpen ? shown() : [];
    return opened.length > 0 ? opened : list(columns);
  }
  const width = listWidth(columns);
  const [left, right] = [list(width), shown()];
  const ruler = state.isOpen ? glyphsOf(look).selected : glyphsOf(look).cursor;
  return Array.from({ length: rows }, (_, at) => [
    ...padLine(left[at] ?? [], width),
    { text: ` ${ruler} ` },
    ...(right[at] ?? []),
  ]);
}

function listWidth(columns: number): number {
  return Math.floor(columns * 0.45);
}

function padLine(spans: Line, width: number): Line {
  const taken = spans.reduce((sum, { text }) => sum + widthOf(text), 0);
  return [...spans, { text: " ".repeat(Math.max(0, width - taken)) }];
}
