import { hanging } from "../../text/hanging.ts";
import { type Line, line } from "../../text/Line.ts";
import type { Frame } from "../Frame.ts";
import { dyadLines } from "./dyadLines.ts";
import { screeningScreen } from "./screeningScreen.ts";

/** The event data: dyads ranked, or the one that is opened; a line says that the archive is read. */
export function eventsScreen(frame: Frame): Line[] {
  const { events, state, columns, rows } = frame;
  const { archive, dyad, failed, screening } = events;
  if (failed !== undefined) return hanging("Event data: ", failed, columns, true);
  if (archive !== undefined) return emptyLines(frame, archive.command);
  if (state.events.dyad !== undefined) {
    if (dyad === undefined) return [reading(state.events.dyad.join(" and "))];
    return dyadLines(frame, dyad).slice(state.scroll, state.scroll + rows);
  }
  return screening === undefined ? [reading("its dyads")] : screeningScreen(frame, screening);
}

/** How many lines an opened dyad has. */
export function eventsHeight(frame: Frame): number {
  const { events, state } = frame;
  if (state.events.dyad === undefined || events.dyad === undefined) return 0;
  return dyadLines(frame, events.dyad).length;
}

function reading(what: string): Line {
  return line(`Event data: reading the archive for ${what} …`, { bold: true });
}

function emptyLines({ columns }: Frame, command: string): Line[] {
  return [
    line("Event data", { bold: true }),
    line(""),
    ...hanging("", "There are no event data yet.", columns),
    ...hanging("", `Bring files that you have with: ${command}`, columns),
    ...hanging("", "GDELT, ICEWS, POLECAT, ACLED, UCDP, KEDS, or a table of your own", columns),
  ];
}
