import { importFiles, perform, suggestMap } from "@harmel/operations";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../commandLine/Surroundings.ts";
import { importLines } from "./importLines.ts";
import { homeFor } from "./homeFor.ts";
import { progressLine } from "./progressLine.ts";

/** Imports event files; rejected rows are no fault. */
export async function importEvents(line: CommandLine, around: Surroundings): Promise<number> {
  const { format, map } = line.options;
  if (line.options["suggest-map"]) {
    const [file] = line.arguments;
    const mapping = await perform(suggestMap, homeFor(line, around), { file });
    around.out(`${JSON.stringify(mapping, null, 2)}\n`);
    return 0;
  }
  const progress = progressLine(around);
  const home = { ...homeFor(line, around), onProgress: progress.show };
  const input = { files: line.arguments, ...(format && { format }), ...(map && { map }) };
  try {
    const document = await perform(importFiles, home, input);
    progress.end();
    if (line.options.json) around.out(`${JSON.stringify(document)}\n`);
    else around.out(importLines(document));
    return 0;
  } finally {
    progress.end();
  }
}
