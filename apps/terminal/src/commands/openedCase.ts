import type { Casebook } from "@harmel/core";
import { openCase, perform } from "@harmel/operations";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../commandLine/Surroundings.ts";
import { caseHomeFor } from "./homeFor.ts";

/** The case that is opened when none is named. */
export const firstCase = "belarus-ukraine-2024";

/** The casebook that a command line names. */
export function openedCase(line: CommandLine, around: Surroundings): Promise<Casebook> {
  return perform(openCase, caseHomeFor(line, around), { case: line.arguments[0] ?? firstCase });
}
