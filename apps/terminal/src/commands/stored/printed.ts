import type { CommandLine } from "../../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../../commandLine/Surroundings.ts";

/** Prints a document with --json, else what a person reads; the command is then done. */
export function printed<Document>(
  document: Document,
  text: (document: Document) => string,
  { line, around }: { readonly line: CommandLine; readonly around: Surroundings },
): number {
  around.out(line.options.json ? `${JSON.stringify(document)}\n` : text(document));
  return 0;
}
