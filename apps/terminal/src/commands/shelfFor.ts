import { listCases, openCase, perform, watchChanges } from "@harmel/operations";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../commandLine/Surroundings.ts";
import type { Shelf } from "../dashboard/Shelf.ts";
import { homeFor } from "./homeFor.ts";

/** Where a command line finds its cases. */
export function shelfFor(line: CommandLine, around: Surroundings): Shelf {
  const home = homeFor(line, around);
  return {
    list: () => perform(listCases, home, {}),
    open: (name) => perform(openCase, home, { case: name }),
    changes: (signal) => watchChanges(home, { signal }),
    events: async (asked) => (await import("./eventsFor.ts")).eventsFor(home, asked),
  };
}
