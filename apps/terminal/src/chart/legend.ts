import { realisationWords } from "@harmel/views";
import { glyphsOf, mark } from "../look/glyphs.ts";
import type { Line, Span } from "../text/Line.ts";
import type { Timeline } from "./Timeline.ts";

/** What the two tones and the glyphs of the chart stand for. */
export function legend({ view, look }: Timeline, hasMarks: boolean): Line {
  const glyphs = glyphsOf(look);
  const [first, second] = view.sides;
  const states = Object.values(realisationWords).map((wording): Span => ({
    text: ` ${mark(look, wording)} ${wording.word.toLowerCase()}`,
  }));
  return [
    { text: glyphs.up.at(-1) ?? "", tone: "first" },
    { text: ` ${first.name} ` },
    { text: glyphs.shaded.at(-1) ?? "", tone: "second" },
    { text: ` ${second.name}` },
    ...(hasMarks ? states : [{ text: ` ${glyphs.turn} turn` }]),
  ];
}
