import { type Home, homeOf } from "@harmel/operations";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../commandLine/Surroundings.ts";

/** The home that a command line asks for. */
export function homeFor({ options }: CommandLine, { environment, folder }: Surroundings): Home {
  const asked = typeof options.home === "string" ? { home: options.home } : {};
  return homeOf(environment, { ...asked, filesFrom: folder });
}
