import { analyseCase, perform } from "@harmel/operations";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../commandLine/Surroundings.ts";
import { asOf } from "./asOf.ts";
import { caseHomeFor } from "./homeFor.ts";
import { openedCase } from "./openedCase.ts";
import { once } from "./once.ts";

/** Prints the analysis of a case: the contract's document, or the dashboard as text. */
export async function analyse(line: CommandLine, around: Surroundings): Promise<number> {
  const day = asOf(line);
  if (line.options.json) {
    const input = { case: line.arguments[0], ...(day && { asOf: day }) };
    const document = await perform(analyseCase, caseHomeFor(line, around), input);
    around.out(`${JSON.stringify(document)}\n`);
    return 0;
  }
  const isAscii = line.options.ascii === true;
  around.out(once(await openedCase(line, around), { asOf: day, isAscii }, around));
  return 0;
}
