import { adoptEpisode, perform } from "@harmel/operations";
import { countWords, plainText } from "@harmel/views";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../commandLine/Surroundings.ts";
import { homeFor } from "./homeFor.ts";

/** Makes a casebook from an episode that the archive shows: stored, or written to a file. */
export async function adopt(line: CommandLine, around: Surroundings): Promise<number> {
  const [a, b] = line.arguments;
  const { onset, id, title, out } = line.options;
  const document = await perform(adoptEpisode, homeFor(line, around), {
    a,
    b,
    ...(onset && { onset }),
    ...(id && { id }),
    ...(title && { title }),
    ...(out && { out }),
    withRestricted: line.options["with-restricted"] === true,
  });
  if (line.options.json) {
    around.out(`${JSON.stringify(document)}\n`);
    return 0;
  }
  const { case: name, signals, reports, leftOut, file } = document;
  const where = file === undefined ? `kept as ${name}` : `written to ${file}`;
  const size = `${countWords(signals, "signal")}, ${countWords(reports, "report")}`;
  const lines = [
    `${document.title}: ${where}; ${size}`,
    ...leftOut.map(({ words }) => `  left out: ${words}`),
    `  harmel ${file ?? name} opens it; nobody has read a row of it`,
  ];
  around.out(`${lines.map((text) => plainText(text)).join("\n")}\n`);
  return 0;
}
