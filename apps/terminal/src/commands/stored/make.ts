import { copyCase, createCase, perform, readDocument } from "@harmel/operations";
import type { CommandLine } from "../../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../../commandLine/Surroundings.ts";
import { homeFor, localHomeFor } from "../homeFor.ts";
import { printed } from "./printed.ts";
import { whyOption } from "./whyOption.ts";
import { writtenWords } from "./writtenWords.ts";

/** Keeps a casebook file, or a folder, as a case of the store. */
export async function create(line: CommandLine, around: Surroundings): Promise<number> {
  const [file] = line.arguments;
  const casebook = await perform(readDocument, localHomeFor(line, around), { file });
  const input = { casebook, ...whyOption(line) };
  const document = await perform(createCase, homeFor(line, around), input);
  return printed(document, (made) => writtenWords(made, "kept"), { line, around });
}

/** Copies a case, so that it can be changed. */
export async function copy(line: CommandLine, around: Surroundings): Promise<number> {
  const [name, id] = line.arguments;
  const input = { case: name, ...(id !== undefined && { id }), ...whyOption(line) };
  const document = await perform(copyCase, homeFor(line, around), input);
  return printed(document, (made) => writtenWords(made, "copied to"), { line, around });
}
