import { checkFile, perform } from "@harmel/operations";
import { plainText } from "@harmel/views";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import { problemLines } from "../commandLine/problemLines.ts";
import type { Surroundings } from "../commandLine/Surroundings.ts";
import { localHomeFor } from "./homeFor.ts";

/** Checks a casebook file: exit 0 when nothing is wrong with it, 1 otherwise. */
export async function check(line: CommandLine, around: Surroundings): Promise<number> {
  const [file = ""] = line.arguments;
  const result = await perform(checkFile, localHomeFor(line, around), { file });
  if (line.options.json) around.out(`${JSON.stringify(result)}\n`);
  else if (result.ok) around.out(`nothing is wrong with ${plainText(file)}\n`);
  else around.out(`${problemLines(result.problems, file)}\n`);
  return result.ok ? 0 : 1;
}
