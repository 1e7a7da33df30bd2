import type { Cell, Table } from "./Bench.ts";

/** A table as text: numbers to the right, a line under the headings. */
export function formatTable({ title, note, rows }: Table): string {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = headings.map((heading) => {
    const cells = rows.map((row) => row[heading] ?? "");
    const width = Math.max(heading.length, ...cells.map((cell) => textOf(cell).length));
    const align = (cell: Cell): string =>
      typeof cell === "number" ? textOf(cell).padStart(width) : cell.padEnd(width);
    const isNumeric = cells.some((cell) => typeof cell === "number");
    const top = [isNumeric ? heading.padStart(width) : heading.padEnd(width), "─".repeat(width)];
    return top.concat(cells.map(align));
  });
  const lines = columns[0]?.map((_, line) =>
    columns
      .map((column) => column[line])
      .join("  ")
      .trimEnd(),
  );
  return `\n${[title, ...(lines ?? []), ...(note ? [note] : [])].join("\n")}\n`;
}

const textOf = (cell: Cell): string =>
  typeof cell === "string" ? cell : cell.toLocaleString("en-US", { maximumFractionDigits: 1 });
