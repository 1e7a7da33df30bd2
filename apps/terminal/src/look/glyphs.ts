import type { Look } from "./Look.ts";

/** The characters that a terminal is drawn with. */
export interface Glyphs {
  /** Filled parts of a cell from its bottom, of the first side, least first. */
  readonly up: readonly string[];
  /** Filled parts of a cell from its top, of the first side, least first. */
  readonly down: readonly string[];
  /** Filled parts of a cell of the second side, least first. */
  readonly shaded: readonly string[];
  readonly axis: string;
  readonly tick: string;
  readonly turn: string;
  readonly cursor: string;
  readonly cursorOnAxis: string;
  readonly unknown: string;
  readonly selected: string;
  readonly bullet: string;
}

const blocks: Glyphs = {
  up: [..."▁▂▃▄▅▆▇█"],
  down: [..."▔▀█"],
  shaded: [..."░▒"],
  axis: "─",
  tick: "┬",
  turn: "◈",
  cursor: "│",
  cursorOnAxis: "┼",
  unknown: "·",
  selected: "›",
  bullet: "·",
};

const letters: Glyphs = {
  up: [..."_##"],
  down: [..."'##"],
  shaded: [...":%"],
  axis: "-",
  tick: "+",
  turn: "T",
  cursor: "|",
  cursorOnAxis: "|",
  unknown: ".",
  selected: ">",
  bullet: "-",
};

/** The characters for a look. */
export function glyphsOf(look: Look): Glyphs {
  return look.isAscii ? letters : blocks;
}

/** The glyph of a status, or its letter. */
export function mark(
  look: Look,
  wording: { readonly glyph: string; readonly ascii: string },
): string {
  return look.isAscii ? wording.ascii : wording.glyph;
}
