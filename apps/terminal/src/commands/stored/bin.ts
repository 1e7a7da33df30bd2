import {
  perform,
  readRecord,
  recoverCase,
  recoverRecord,
  type RecordWritten,
  removeCase,
  removeRecord,
  type WrittenDocument,
} from "@harmel/operations";
import type { CommandLine } from "../../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../../commandLine/Surroundings.ts";
import { homeFor } from "../homeFor.ts";
import { printed } from "./printed.ts";
import { recordNamed } from "./recordNamed.ts";
import { whyOption } from "./whyOption.ts";
import { writtenWords } from "./writtenWords.ts";

/** Puts a case, or one record of it, into the bin. */
export async function remove(line: CommandLine, around: Surroundings): Promise<number> {
  const home = homeFor(line, around);
  const [name, word] = line.arguments;
  if (word === undefined) {
    const document = await perform(removeCase, home, { case: name, ...whyOption(line) });
    return printed(document, (made) => writtenWords(made, "put into the bin:"), { line, around });
  }
  const place = { case: name, ...recordNamed(word) };
  const { revision } = await perform(readRecord, home, place);
  const document = await perform(removeRecord, home, { ...place, revision, ...whyOption(line) });
  return printed(document, (made) => oneWords(made, "removed from"), { line, around });
}

/** Takes a case, or one record of it, out of the bin. */
export async function recover(line: CommandLine, around: Surroundings): Promise<number> {
  const home = homeFor(line, around);
  const [name, word] = line.arguments;
  if (word === undefined) {
    const document = await perform(recoverCase, home, { case: name, ...whyOption(line) });
    return printed(document, (made) => writtenWords(made, "taken out of the bin:"), {
      line,
      around,
    });
  }
  const input = { case: name, ...recordNamed(word), ...whyOption(line) };
  const document = await perform(recoverRecord, home, input);
  return printed(document, (made) => oneWords(made, "taken out of the bin of"), { line, around });
}

function oneWords({ caseRevision, list, id, revision, ...rest }: RecordWritten, done: string) {
  const whole: WrittenDocument = {
    case: rest.case,
    revision: caseRevision,
    records: [{ list, id, revision }],
    ...(rest.write !== undefined && { write: rest.write }),
    ...(rest.copied !== undefined && { copied: rest.copied }),
  };
  return writtenWords(whole, done);
}
