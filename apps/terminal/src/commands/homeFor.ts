import { type Home, homeOf } from "@harmel/operations";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../commandLine/Surroundings.ts";

/** The home that a command line asks for: a server where --url or HARMEL_URL names one. */
export function homeFor(line: CommandLine, around: Surroundings): Home {
  const { url } = line.options;
  const address = typeof url === "string" ? url : around.environment.HARMEL_URL;
  return homeAt(line, around, address);
}

/** The home on this machine, for what is read from its files whatever server holds the data. */
export function localHomeFor(line: CommandLine, around: Surroundings): Home {
  return homeAt(line, around, undefined);
}

/** The home in which the case that the first word names is looked for: a file is always one of here. */
export function caseHomeFor(line: CommandLine, around: Surroundings): Home {
  return namesFile(line) ? localHomeFor(line, around) : homeFor(line, around);
}

/** Whether the first word names a file and no id. */
export function namesFile({ arguments: [name = ""] }: CommandLine): boolean {
  return /[/\\]|\.json$/.test(name);
}

function homeAt(
  { options: { home, archive } }: CommandLine,
  { environment, folder }: Surroundings,
  url: string | undefined,
): Home {
  return homeOf(environment, {
    ...(typeof home === "string" && { home }),
    ...(typeof archive === "string" && { archive }),
    ...(url && { url }),
    filesFrom: folder,
  });
}
