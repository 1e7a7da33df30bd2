import { type Home, homeOf } from "@harmel/operations";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../commandLine/Surroundings.ts";

/** The home that a command line asks for. */
export function homeFor({ options }: CommandLine, { environment, folder }: Surroundings): Home {
  const { home, archive } = options;
  return homeOf(environment, {
    ...(typeof home === "string" && { home }),
    ...(typeof archive === "string" && { archive }),
    filesFrom: folder,
  });
}
