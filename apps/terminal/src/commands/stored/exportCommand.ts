import { type ExportDocument, exportCase, perform } from "@harmel/operations";
import { countWords, plainText } from "@harmel/views";
import type { CommandLine } from "../../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../../commandLine/Surroundings.ts";
import { UsageError } from "../../commandLine/UsageError.ts";
import { caseHomeFor } from "../homeFor.ts";
import { writeFiles } from "./writeFiles.ts";

/** Prints a case, or writes its files into the folder of --out, over those that are there. */
export async function exportCommand(line: CommandLine, around: Surroundings): Promise<number> {
  const { format, out, json } = line.options;
  const [name] = line.arguments;
  const home = caseHomeFor(line, around);
  const document = await perform(exportCase, home, {
    case: name,
    ...(format && { format }),
    withRestricted: line.options["with-restricted"] === true,
  });
  for (const { source, reports, signals } of document.leftOut) {
    const words = `${countWords(reports, "report")} and ${countWords(signals, "signal")} of ${source}`;
    around.error(`left out: ${plainText(words)}, which may not be passed on\n`);
  }
  const files =
    "files" in document ? document.files : [{ path: document.name, text: document.text }];
  if (typeof out === "string") {
    await writeFiles(files, out, around.folder);
    around.error(
      `${countWords(files.length, "file")} written to ${plainText(out)}${mergedWith(document)}\n`,
    );
  }
  if (json) {
    around.out(`${JSON.stringify(document)}\n`);
    return 0;
  }
  if (out !== undefined) return 0;
  if (!("text" in document)) {
    throw new UsageError(`${document.format} is more than one file: give a folder with --out`);
  }
  around.out(document.text);
  return 0;
}

/** How what others change meanwhile is kept: what was left out would count as removed. */
function mergedWith({ format, revision, leftOut }: ExportDocument): string {
  const isWhole = (format === "json" || format === "folder") && leftOut.length === 0;
  return isWhole && revision !== undefined ? `; merge it back with --since ${revision}` : "";
}
