import { glyphsOf } from "../../look/glyphs.ts";
import { pad, widthOf } from "../../text/cut.ts";
import { hanging } from "../../text/hanging.ts";
import { type Line, line } from "../../text/Line.ts";
import type { Frame } from "../Frame.ts";
import { type AskedQuestion, letterOf } from "./questionOf.ts";

/** A question in words: who is first, the ranking, what flips it, what would tell rivals apart. */
export function questionLines(frame: Frame, question: AskedQuestion): Line[] {
  const { columns, look } = frame;
  const bullet = `${glyphsOf(look).bullet} `;
  const list = (title: string, texts: readonly string[]): Line[] => [
    line(title, { bold: true }),
    ...texts.flatMap((text) => hanging(bullet, text, columns)),
  ];
  return [
    ...hanging("", question.verdict, columns),
    ...ranking(question, columns),
    ...list("What changes first place", question.sensitivity),
    ...list("What would tell them apart", question.tripwires.map(tripwireText)),
    ...list(
      "First place over time",
      question.rankingOverTime.map(
        ({ dayText, order }) => `${dayText}: ${order || "nothing is rated yet"}`,
      ),
    ),
    ...list("Two at a time", question.pairs),
    ...list("Raters", [question.disagreement]),
  ];
}

/** A row for each explanation, best first, with its letter in the matrix. */
function ranking(question: AskedQuestion, width: number): Line[] {
  const { explanations } = question;
  const label = Math.max(11, ...explanations.map((entry) => widthOf(entry.label)));
  const rank = Math.max(4, ...explanations.map((entry) => widthOf(entry.rank)));
  const room = Math.min(label, Math.max(12, width - rank - 39));
  const head = `  ${pad("Rank", rank)}  ${pad("Explanation", room)}  Against  For   Rated       Graded`;
  return [
    line(head, { bold: true }),
    ...explanations.map((entry): Line => {
      const scores = `${entry.inconsistency.padStart(7)}  ${entry.consistency.padStart(4)}`;
      const rated = entry.coverage.replace(/^rated /, "").padEnd(10);
      const graded = entry.gradedRank === "not ranked" ? "none" : entry.gradedRank;
      return [
        { text: `${letterOf(question, entry.id)} `, bold: true },
        { text: `${pad(entry.rank, rank)}  ` },
        { text: pad(entry.label, room), bold: entry.isFirst },
        { text: `  ${scores}  ${rated}  ${graded}` },
      ];
    }),
  ];
}

function tripwireText(wire: AskedQuestion["tripwires"][number]): string {
  const leading = wire.separatesLeading ? ", the leading two" : "";
  return `${wire.state}, ${wire.when}: ${wire.lookFor} (tells apart ${wire.separates}${leading})`;
}
