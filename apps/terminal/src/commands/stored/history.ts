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

/** Of a write of many records, as a copy is, the first few are told. */
const mostOfWrite = 3;

function historyWords({ entries, next }: JournalDocument): string {
  if (entries.length === 0) return "no history of this record\n";
  const writes = new Set(entries.map(({ write }) => write));
  const lines = [...writes].flatMap((number) => {
    const written = entries.filter(({ write }) => write === number);
    const rest = written.length - mostOfWrite;
    const few = rest > 1 ? written.slice(0, mostOfWrite) : written;
    const others = `        and ${rest} more of the same write, all with --json`;
    return [...few.map(entryWords), ...(rest > 1 ? [others] : [])];
  });
  const more = next === undefined ? [] : ["older ones: --limit N"];
  return `${[...lines, ...more].join("\n")}\n`;
}

function entryWords(entry: JournalDocument["entries"][number]): string {
  const { write, at, by, list, id, fields, before, after, why } = entry;
  const what = before === null ? "new" : after === null ? "removed" : fields.join(", ");
  const reason = why === undefined ? "" : `: ${why}`;
  return plainText(`${String(write).padStart(6)}  ${at}  ${by}  ${list}/${id}  ${what}${reason}`);
}
