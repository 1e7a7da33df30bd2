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

/** From so many columns the heads are the page's own words. */
const wide = 100;

/** A row for each explanation, best first, with its letter in the matrix. */
function ranking(question: AskedQuestion, width: number): Line[] {
  const { explanations } = question;
  const [against, favour] = width < wide ? ["Against", "For "] : ["Contradicted", "Supported"];
  const rank = Math.max(4, ...explanations.map((entry) => widthOf(entry.rank)));
  const taken = rank + against.length + favour.length + 28;
  const longest = Math.max(11, ...explanations.map((entry) => widthOf(entry.label)));
  const label = Math.min(longest, Math.max(12, width - taken));
  const head = `  ${pad("Rank", rank)}  ${pad("Explanation", label)}  ${against}  ${favour}  Cells     Graded`;
  return [
    line(head, { bold: true }),
    ...explanations.map((entry): Line => {
      const contradicted = entry.inconsistency.padStart(against.length);
      const supported = entry.consistency.padStart(favour.length);
      const cells = entry.coverage.replace(/^rated /, "").padEnd(8);
      const graded = entry.gradedRank === "not ranked" ? "none" : entry.gradedRank;
      return [
        { text: `${letterOf(question, entry.id)} `, bold: true },
        { text: `${pad(entry.rank, rank)}  ` },
        { text: pad(entry.label, label), bold: entry.isFirst },
        { text: `  ${contradicted}  ${supported}  ${cells}  ${graded}` },
      ];
    }),
  ];
}

function tripwireText(wire: AskedQuestion["tripwires"][number]): string {
  const leading = wire.separatesLeading ? ", the leading two" : "";
  return `${wire.state}, ${wire.when}: ${wire.lookFor} (tells apart ${wire.separates}${leading})`;
}
