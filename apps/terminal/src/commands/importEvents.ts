import { importFiles, type Progress, perform, suggestMap } from "@harmel/operations";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../commandLine/Surroundings.ts";
import { UsageError } from "../commandLine/UsageError.ts";
import { endedBySignal } from "./endedBySignal.ts";
import { homeFor } from "./homeFor.ts";
import { importLines } from "./importLines.ts";
import { progressLine } from "./progressLine.ts";

/** Imports event files; rejected rows are no fault. */
export async function importEvents(line: CommandLine, around: Surroundings): Promise<number> {
  const { format, map, name, progress: how } = line.options;
  if (line.options["suggest-map"]) {
    const [file] = line.arguments;
    const mapping = await perform(suggestMap, homeFor(line, around), { file });
    around.out(`${JSON.stringify(mapping, null, 2)}\n`);
    return 0;
  }
  if (how !== undefined && how !== "json")
    throw new UsageError(`progress is json or left out: ${how}`);
  const progress = progressLine(around, { json: how === "json" });
  using ending = endedBySignal((text) => {
    progress.end();
    around.error(text);
  });
  const onProgress = (told: Progress): void => {
    ending.show(told);
    progress.show(told);
  };
  const home = { ...homeFor(line, around), onProgress };
  const dataSet = line.options["data-set"];
  const asked = {
    ...(format && { format }),
    ...(map && { map }),
    ...(name && { name }),
    ...(dataSet && { dataSet }),
  };
  try {
    const document = await perform(importFiles, home, { files: line.arguments, ...asked });
    progress.end();
    if (line.options.json) around.out(`${JSON.stringify(document)}\n`);
    else around.out(importLines(document));
    return 0;
  } finally {
    progress.end();
  }
}
