import { listCases, openCase, perform, readChanges, watchChanges } from "@harmel/operations";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../commandLine/Surroundings.ts";
import type { Shelf } from "../dashboard/Shelf.ts";
import { homeFor } from "./homeFor.ts";

/** Where a command line finds its cases. */
export function shelfFor(line: CommandLine, around: Surroundings): Shelf {
  const home = homeFor(line, around);
  // What changes between reading a case and watching it is not missed.
  let seen: number | undefined;
  return {
    list: () => perform(listCases, home, {}),
    open: async (name) => {
      const { latest } = await perform(readChanges, home, {});
      const casebook = await perform(openCase, home, { case: name });
      seen = latest;
      return casebook;
    },
    changes: (signal) => watchChanges(home, { ...(seen !== undefined && { after: seen }), signal }),
    adopt: async (episode) => (await import("./adoptedFor.ts")).adoptedFor(home, episode),
    events: async (asked) => (await import("./eventsFor.ts")).eventsFor(home, asked),
  };
}
