import { type JournalDocument, perform, readJournal, undoWrite } from "@harmel/operations";
import { plainText } from "@harmel/views";
import type { CommandLine } from "../../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../../commandLine/Surroundings.ts";
import { homeFor } from "../homeFor.ts";
import { printed } from "./printed.ts";
import { recordNamed } from "./recordNamed.ts";
import { whyOption } from "./whyOption.ts";
import { writtenWords } from "./writtenWords.ts";

/** Prints who changed what in a case, or in one record of it, newest first. */
export async function history(line: CommandLine, around: Surroundings): Promise<number> {
  const [name, word] = line.arguments;
  const { limit } = line.options;
  const { list, id } = word === undefined ? {} : recordNamed(word);
  const document = await perform(readJournal, homeFor(line, around), {
    case: name,
    ...(list && { list, record: id }),
    ...(limit && { limit }),
  });
  return printed(document, historyWords, { line, around });
}

/** Takes a write back, by its number. */
export async function undo(line: CommandLine, around: Surroundings): Promise<number> {
  const [name, number] = line.arguments;
  const input = { case: name, write: number, ...whyOption(line) };
  const document = await perform(undoWrite, homeFor(line, around), input);
  return printed(document, (made) => writtenWords(made, "taken back in"), { line, around });
}

function historyWords({ entries, next }: JournalDocument): string {
  const lines = entries.map(({ write, at, by, list, id, fields, before, after, why }) => {
    const what = before === null ? "new" : after === null ? "removed" : fields.join(", ");
    const reason = why === undefined ? "" : `: ${why}`;
    return plainText(`${String(write).padStart(6)}  ${at}  ${by}  ${list}/${id}  ${what}${reason}`);
  });
  const more = next === undefined ? [] : ["older ones: --limit N"];
  return `${[...lines, ...more].join("\n")}\n`;
}
