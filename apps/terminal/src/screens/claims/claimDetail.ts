import { type ClaimView, countWords } from "@harmel/views";
import { glyphsOf, mark } from "../../look/glyphs.ts";
import type { Look } from "../../look/Look.ts";
import { hanging } from "../../text/hanging.ts";
import { type Line, line } from "../../text/Line.ts";

/** A claim in full: what it was known to be on each day, who disputes it, what was not seen. */
export function claimDetail(claim: ClaimView, look: Look, width: number): Line[] {
  const { now, steps, waiting, contestedBy, notSeen } = claim;
  const bullet = `${glyphsOf(look).bullet} `;
  const list = (title: string, texts: readonly string[]): Line[] =>
    texts.length === 0
      ? []
      : [line(title, { bold: true }), ...texts.flatMap((text) => hanging(bullet, text, width))];
  return [
    ...hanging("", claim.title, width, true),
    ...hanging(`${mark(look, now)} `, `${now.word}: ${now.means}`, width),
    ...(waiting === undefined ? [] : hanging("  ", waiting, width)),
    line(""),
    line("Day by day", { bold: true }),
    ...steps.flatMap(({ dayText, state, dispute, reports }) => {
      const disputed = dispute === "" ? "" : `; ${dispute}`;
      const text = `${dayText}: ${state.word.toLowerCase()} by ${countWords(reports, "report")}${disputed}`;
      return hanging(`${mark(look, state)} `, text, width);
    }),
    ...list("Disputed by an onlooker with sight", contestedBy),
    ...list("Looked for and not seen, expected and not said", notSeen),
  ];
}
