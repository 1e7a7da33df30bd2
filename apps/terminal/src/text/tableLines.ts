import { pad, widthOf } from "./cut.ts";
import { hanging } from "./hanging.ts";
import { type Line, line } from "./Line.ts";
import { wrap } from "./wrap.ts";

/** Under so many cells the last column is not read beside the others, but beneath them. */
const least = 30;

/**
 * A table of texts, its first row the heads and its second the ruler of Markdown. The last column
 * is wrapped; where too little room is left for it, it stands beneath its row.
 */
export function tableLines(table: readonly (readonly string[])[], width: number): Line[] {
  const [heads = [], , ...rows] = table;
  const last = heads.length - 1;
  const widths = heads.slice(0, last).map((_, column) => {
    return Math.max(...[heads, ...rows].map((row) => widthOf(row[column] ?? "")));
  });
  const taken = widths.reduce((sum, each) => sum + each + 2, 0);
  const isBeside = width - taken >= least;
  const front = (row: readonly string[]) =>
    widths.map((each, column) => pad(row[column] ?? "", each)).join("  ");
  return [
    line(`${front(heads)}  ${isBeside ? (heads[last] ?? "") : ""}`, { bold: true }),
    ...rows.flatMap((row) => {
      if (!isBeside) {
        const beneath = `${heads[last] ?? ""}: ${row[last] ?? ""}`;
        return [line(front(row)), ...hanging("    ", beneath, width)];
      }
      return wrap(row[last] ?? "", width - taken).map((text, index) =>
        line(`${index === 0 ? front(row) : " ".repeat(Math.max(0, taken - 2))}  ${text}`),
      );
    }),
  ];
}
