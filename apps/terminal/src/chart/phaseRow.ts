import type { Line } from "../text/Line.ts";
import { bandRow } from "./bandRow.ts";
import type { Timeline } from "./Timeline.ts";

/** The phases as a band: each begins with its glyph and its word. */
export function phaseRow(timeline: Timeline): Line {
  const { view, look } = timeline;
  const bands = view.phases.map((phase, index) => ({
    from: phase.from,
    to: phase.to,
    word: (look.isAscii ? "|" : phase.glyph) + phase.word,
    fill: " ",
    bold: index % 2 === 0,
  }));
  return bandRow(timeline, "Phase", bands, " ");
}
