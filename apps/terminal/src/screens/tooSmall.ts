import { cut } from "../text/cut.ts";
import { type Line, line } from "../text/Line.ts";

/** The smallest window that the dashboard is drawn in. */
export const smallest = { columns: 60, rows: 16 };

/** What is shown in a smaller one, if there is room for anything. */
export function tooSmall(columns: number, rows: number): Line[] {
  return [
    "Harmel",
    `This window has ${columns} × ${rows};`,
    `${smallest.columns} × ${smallest.rows} are needed.`,
    "q quits",
  ]
    .slice(0, Math.max(1, rows - 1))
    .map((text) => line(cut(text, columns)));
}
