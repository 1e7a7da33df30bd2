import type { CellView, MatrixRowView } from "@harmel/views";
import { glyphsOf } from "../../look/glyphs.ts";
import type { Look } from "../../look/Look.ts";
import { pad } from "../../text/cut.ts";
import { hanging } from "../../text/hanging.ts";
import { type Line, type Span, line } from "../../text/Line.ts";
import { type AskedQuestion, letterAt } from "./questionOf.ts";

/** How wide a column of the matrix is. */
const cellWidth = 4;

/** The letters of the explanations with their labels and ranks. */
export function matrixLegend({ columns, explanations }: AskedQuestion, width: number): Line[] {
  const texts = columns.map(({ id, label }, index) => {
    const rank = explanations.find((entry) => entry.id === id)?.rank ?? "not ranked";
    return `${letterAt(index)} ${label} (${/^\d/.test(rank) ? `rank ${rank.replace(" (tied)", ", tied")}` : rank})`;
  });
  return hanging("", texts.join("; "), width);
}

/** The heads of the columns. */
export function matrixHead({ columns }: AskedQuestion): Line {
  const letters = columns.map((_, index) => pad(letterAt(index), cellWidth)).join("");
  return line(` ${letters}Tells  Item`, { bold: true });
}

/** An item against every explanation. */
export function matrixRow(row: MatrixRowView, look: Look, isChosen: boolean): Line {
  const tells = row.diagnosticityValue === null ? "?" : row.diagnosticity;
  return [
    { text: isChosen ? glyphsOf(look).selected : " ", bold: true },
    ...row.cells.map((cell): Span => ({
      text: pad(scoreOf(cell, look), cellWidth),
      bold: isStrong(cell),
    })),
    { text: tells.padStart(4) + "   " },
    { text: row.title, inverse: isChosen },
  ];
}

/** An item with the rationale of each of its cells. */
export function matrixDetail(row: MatrixRowView, width: number): Line[] {
  const tells =
    row.diagnosticityValue === null
      ? "cannot tell them apart"
      : `tells them apart by ${row.diagnosticity}`;
  const cells = row.cells.map((cell, index) => ({ cell, letter: letterAt(index) }));
  const missing = cells.filter(({ cell }) => cell.id === "not-rated");
  return [
    ...hanging("", row.title, width, true),
    line(`${row.type}, known ${row.knownText}, ${tells}`),
    ...cells
      .filter((entry) => !missing.includes(entry))
      .flatMap(({ cell, letter }) => hanging(`${letter} `, cellText(cell), width)),
    ...(missing.length === 0
      ? []
      : [line(`${missing.map(({ letter }) => letter).join(", ")} not rated`)]),
  ];
}

/** A score and why, by whom where several have rated it. */
function cellText({ word, ratings }: CellView): string {
  const says = ratings.map(({ rationale, score, rater }) =>
    ratings.length === 1 ? rationale : `${rater} (${score.toLowerCase()}): ${rationale}`,
  );
  return [word, says.join(" ")].filter(Boolean).join(": ");
}

/** The scores in ASCII everywhere: signs of one kind stand apart better than raised ones. */
function scoreOf(cell: CellView, look: Look): string {
  return cell.id === "not-rated" ? glyphsOf(look).unknown : cell.ascii;
}

function isStrong({ id }: CellView): boolean {
  return id === "very-consistent" || id === "very-inconsistent";
}
