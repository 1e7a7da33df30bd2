import type { Casebook } from "@harmel/core";
import { type Home, homeOf, openCase, perform } from "@harmel/operations";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../commandLine/Surroundings.ts";

/** The case that is opened when none is named. */
const firstCase = "belarus-ukraine-2024";

/** The home that a command line asks for. */
export function homeFor({ options }: CommandLine, { environment, folder }: Surroundings): Home {
  const asked = typeof options.home === "string" ? { home: options.home } : {};
  return homeOf(environment, { ...asked, filesFrom: folder });
}

/** The casebook that a command line names. */
export function openedCase(line: CommandLine, around: Surroundings): Promise<Casebook> {
  return perform(openCase, homeFor(line, around), { case: line.arguments[0] ?? firstCase });
}
