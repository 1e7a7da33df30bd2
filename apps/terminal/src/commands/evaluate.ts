import { evaluateDetection, perform } from "@harmel/operations";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../commandLine/Surroundings.ts";
import { evaluationText } from "./evaluationText.ts";
import { homeFor } from "./homeFor.ts";

/** Scores the detector on a list of known crises: a document, or tables in Markdown. */
export async function evaluate(line: CommandLine, around: Surroundings): Promise<number> {
  const [crises] = line.arguments;
  const document = await perform(evaluateDetection, homeFor(line, around), { crises });
  around.out(line.options.json ? `${JSON.stringify(document)}\n` : evaluationText(document));
  return 0;
}
