import type { ExportDocument } from "@harmel/operations";

/** A file that a case can be had as. */
interface ExportedFile {
  readonly file: string;
  readonly format: ExportDocument["format"];
  readonly textOf: (document: ExportDocument) => string;
}

const whole = (document: ExportDocument): string => ("text" in document ? document.text : "");
const sheet =
  (name: string) =>
  (document: ExportDocument): string =>
    "files" in document ? (document.files.find(({ path }) => path === name)?.text ?? "") : "";

const files: readonly ExportedFile[] = [
  { file: "casebook.json", format: "json", textOf: whole },
  { file: "casebook.md", format: "md", textOf: whole },
  ...["signals.csv", "evidence.csv", "reports.csv"].map(
    (file) => ({ file, format: "csv", textOf: sheet(file) }) as const,
  ),
];

/** The file of this name; nothing where a case has none such. */
export function exportedFile(name: string): ExportedFile | undefined {
  return files.find(({ file }) => file === name);
}
