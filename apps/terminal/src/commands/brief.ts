import { briefCase, perform } from "@harmel/operations";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../commandLine/Surroundings.ts";
import { UsageError } from "../commandLine/UsageError.ts";
import { asOf } from "./asOf.ts";
import { caseHomeFor } from "./homeFor.ts";

const formats: readonly string[] = ["md", "html", "json"];

/** Prints the brief of a case, and nothing but the document: the same bytes for the same input. */
export async function brief(line: CommandLine, around: Surroundings): Promise<number> {
  const day = asOf(line);
  const input = { case: line.arguments[0], ...(day && { asOf: day }), format: formatOf(line) };
  const document = await perform(briefCase, caseHomeFor(line, around), input);
  around.out(document.format === "json" ? `${JSON.stringify(document.brief)}\n` : document.text);
  return 0;
}

/** `--json` is `--format json`; together with another format it is wrong use. */
function formatOf({ options: { format, json } }: CommandLine): string {
  const asked = typeof format === "string" ? format : json ? "json" : "md";
  if (!formats.includes(asked)) {
    throw new UsageError(`--format is none of ${formats.join(", ")}: ${asked}`);
  }
  if (json && asked !== "json") {
    throw new UsageError(`--json and --format ask for different things: ${asked}`);
  }
  return asked;
}
