import { exportCase, perform } from "@harmel/operations";
import { countWords, plainText } from "@harmel/views";
import type { CommandLine } from "../../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../../commandLine/Surroundings.ts";
import { UsageError } from "../../commandLine/UsageError.ts";
import { caseHomeFor } from "../homeFor.ts";
import { writeFiles } from "./writeFiles.ts";

/** Prints a case, or writes its files into the folder of --out; files that are there are replaced. */
export async function exportCommand(line: CommandLine, around: Surroundings): Promise<number> {
  const { format, out, json } = line.options;
  const [name] = line.arguments;
  const home = caseHomeFor(line, around);
  const document = await perform(exportCase, home, {
    case: name,
    ...(format && { format }),
    withRestricted: line.options["with-restricted"] === true,
  });
  if (json) {
    around.out(`${JSON.stringify(document)}\n`);
    return 0;
  }
  for (const { source, reports, signals } of document.leftOut) {
    const words = `${countWords(reports, "report")} and ${countWords(signals, "signal")} of ${source}`;
    around.error(`left out: ${plainText(words)}, which may not be passed on\n`);
  }
  const files =
    "files" in document ? document.files : [{ path: document.name, text: document.text }];
  if (typeof out === "string") {
    await writeFiles(files, out, around.folder);
    around.error(`${files.length} ${files.length === 1 ? "file" : "files"} written to ${out}\n`);
    return 0;
  }
  if (!("text" in document)) {
    throw new UsageError(`${document.format} is more than one file: give a folder with --out`);
  }
  around.out(document.text);
  return 0;
}
