import { perform, type SearchDocument, searchCases } from "@harmel/operations";
import { plainText } from "@harmel/views";
import type { CommandLine } from "../../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../../commandLine/Surroundings.ts";
import { homeFor } from "../homeFor.ts";
import { printed } from "./printed.ts";

/** Prints the records in which the words are found, best first. */
export async function search(line: CommandLine, around: Surroundings): Promise<number> {
  const { limit } = line.options;
  const input = { q: line.arguments.join(" "), ...(limit && { limit }) };
  const document = await perform(searchCases, homeFor(line, around), input);
  return printed(document, searchWords, { line, around });
}

function searchWords({ hits }: SearchDocument): string {
  if (hits.length === 0) return "no signal, report or source has all of these words\n";
  const lines = hits.map(({ case: id, list, id: record, title, excerpt }) => {
    return `${plainText(`${id}  ${list}/${record}  ${title}`)}\n    ${plainText(excerpt)}`;
  });
  return `${lines.join("\n")}\n`;
}
