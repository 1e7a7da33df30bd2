import { listCases, perform } from "@harmel/operations";
import { plainText, rangeWords } from "@harmel/views";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../commandLine/Surroundings.ts";
import { homeFor } from "./homeFor.ts";

/** Lists the cases that can be opened by their ids. */
export async function cases(line: CommandLine, around: Surroundings): Promise<number> {
  const entries = await perform(listCases, homeFor(line, around), {});
  if (line.options.json) around.out(`${JSON.stringify({ cases: entries })}\n`);
  else {
    for (const { id, title, from, to } of entries) {
      around.out(`${id}  ${plainText(title)}, ${rangeWords(from, to)}\n`);
    }
  }
  return 0;
}
