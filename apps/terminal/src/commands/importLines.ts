import type { ImportDocument } from "@harmel/operations";
import { plainText } from "@harmel/views";

/** What became of each file, in words. The totals add up: rows are imported, duplicates or rejected. */
export function importLines({ files, rejects }: ImportDocument): string {
  const lines = files.flatMap(({ file, format, rows, ...found }) => [
    `${plainText(file)} (${format})`,
    `  ${rows} rows = ${found.imported} imported + ${found.duplicates} duplicates + ${found.rejected} rejected`,
    ...found.duplicateOf.map((of) => `  ${of.rows} duplicates of rows of ${plainText(of.file)}`),
    ...uncountedLine(found.uncounted),
  ]);
  if (rejects !== null) lines.push(`rejected rows, each with its reason: ${plainText(rejects)}`);
  return `${lines.join("\n")}\n`;
}

function uncountedLine(uncounted: ImportDocument["files"][number]["uncounted"]): readonly string[] {
  const { backdated, oneSided, domestic } = uncounted;
  if (backdated + oneSided + domestic === 0) return [];
  return [
    `  in no daily count: ${backdated} backdated, ${oneSided} without a second side, ${domestic} domestic`,
  ];
}
