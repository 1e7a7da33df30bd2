import { Fault, perform, readDocument, writeRecords } from "@harmel/operations";
import type { CommandLine } from "../../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../../commandLine/Surroundings.ts";
import { homeFor, localHomeFor } from "../homeFor.ts";
import { printed } from "./printed.ts";
import { whyOption } from "./whyOption.ts";
import { writtenWords } from "./writtenWords.ts";

/** Writes the records of a JSON file: a list of changes, or an object that has one. */
export async function write(line: CommandLine, around: Surroundings): Promise<number> {
  const [name, file] = line.arguments;
  const read = await perform(readDocument, localHomeFor(line, around), { file });
  const changes = Array.isArray(read) ? read : (read as { changes?: unknown } | null)?.changes;
  if (changes === undefined) {
    throw new Fault("input-invalid", {
      what: `the file is no list of changes: ${file ?? ""}`,
      how: "write a list of {list, id, revision, record}; harmel merge takes a whole casebook",
    });
  }
  const input = { case: name, changes, ...whyOption(line) };
  const document = await perform(writeRecords, homeFor(line, around), input);
  return printed(document, (written) => writtenWords(written, "wrote"), { line, around });
}
