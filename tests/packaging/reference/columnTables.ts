import { type SheetName, sheetColumns } from "@harmel/core";

const rowsOf: Readonly<Record<SheetName, string>> = {
  signals: "one row a signal",
  evidence: "one row for what one report says of one signal",
  reports: "one row a document",
};

/** The columns of the sheets as Markdown, from the table that the reader reads by. */
export function columnTables(): string[] {
  return [
    "Columns stand in any order; their names in any case, with blanks, dots or hyphens for `_`. An empty cell says nothing. A list has `|` between its entries, and `[]` is one that is given and empty. Yes and no are `yes` and `no`.",
    ...(Object.keys(sheetColumns) as SheetName[]).flatMap((sheet) => [
      `## ${sheet}.csv: ${rowsOf[sheet]}`,
      [
        "| column | meaning | holds | example | required |",
        "| --- | --- | --- | --- | --- |",
        ...sheetColumns[sheet].map(({ name, meaning, format, example, required }) =>
          row([`\`${name}\``, meaning, format.what, `\`${example}\``, required ? "yes" : ""]),
        ),
      ].join("\n"),
    ]),
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
