import {
  type MergeDocument,
  mergeCase,
  perform,
  readDocument,
  readSheetFiles,
} from "@harmel/operations";
import { plainText } from "@harmel/views";
import type { CommandLine } from "../../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../../commandLine/Surroundings.ts";
import { homeFor, localHomeFor } from "../homeFor.ts";
import { printed } from "./printed.ts";
import { whyOption } from "./whyOption.ts";
import { writtenWords } from "./writtenWords.ts";

/** Merges a casebook file, its folder, or a folder of sheets into a case; or says what that would do. */
export async function merge(line: CommandLine, around: Surroundings): Promise<number> {
  const [file, name] = line.arguments;
  const { since, preview, conflicts } = line.options;
  const here = localHomeFor(line, around);
  const sheets = await perform(readSheetFiles, here, { folder: file });
  const incoming = sheets ? { sheets } : { casebook: await perform(readDocument, here, { file }) };
  const document = await perform(mergeCase, homeFor(line, around), {
    case: name,
    ...incoming,
    ...(since && { since }),
    preview: preview === true,
    ...(conflicts && { conflicts }),
    ...whyOption(line),
  });
  return printed(document, mergeWords, { line, around });
}

function mergeWords({ preview, counts, records, written }: MergeDocument): string {
  const lines = records.map(({ state, list, id, fields, chosen }) => {
    const which = fields.length > 0 ? ` (${fields.join(", ")})` : "";
    const kept = state === "conflict" ? `; ${chosen} stays` : "";
    return plainText(`${state.padEnd(8)}  ${list}/${id}${which}${kept}`);
  });
  const counted = Object.entries(counts).map(([state, count]) => `${count} ${state}`);
  const done = written === undefined ? "" : writtenWords(written, "merged into");
  const nothing = preview ? "a preview: nothing was written\n" : "nothing to write\n";
  return `${[...lines, counted.join(", ")].join("\n")}\n${done || nothing}`;
}
