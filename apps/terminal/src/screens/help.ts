import {
  channelWords,
  postureWords,
  realisationWords,
  scoreWords,
  trackWords,
  weekWords,
} from "@harmel/views";
import { glyphsOf, mark } from "../look/glyphs.ts";
import { type KeyBinding, keyTable } from "../state/keyTable.ts";
import { cut } from "../text/cut.ts";
import { type Line, line } from "../text/Line.ts";
import type { Frame } from "./Frame.ts";

/** The keys, as the key table has them, and what the glyphs mean. */
export function helpLines({ look, columns }: Frame): Line[] {
  const bindings: KeyBinding[] = Object.values(keyTable);
  const categories = [...new Set(bindings.map(({ category }) => category))];
  const glyphs = [postureWords, realisationWords, weekWords, trackWords, channelWords].flatMap(
    (words) => Object.values(words),
  );
  return [
    ...categories.flatMap((category) => [
      line(category, { bold: true }),
      ...bindings
        .filter((binding) => binding.category === category)
        .map(({ keys, description }) => line(`  ${keys.join(", ").padEnd(18)}${description}`)),
    ]),
    line("Glyphs", { bold: true }),
    line(
      `  ${glyphsOf(look).turn} ${"Turn".padEnd(16)}a change of direction that people explain differently`,
    ),
    ...glyphs.map((wording) =>
      line(cut(`  ${mark(look, wording)} ${wording.word.padEnd(16)}${wording.means}`, columns)),
    ),
    line("Scores of the matrix", { bold: true }),
    ...Object.values(scoreWords).map(({ ascii, word, means }) =>
      line(cut(`  ${ascii.padEnd(4)}${word.padEnd(18)}${means}`, columns)),
    ),
  ];
}

/** As much of it as fits the window. */
export function helpScreen(frame: Frame): Line[] {
  const { scroll } = frame.state;
  return helpLines(frame).slice(scroll, scroll + frame.rows);
}
