import type { Look } from "../look/Look.ts";
import { plainData } from "../look/plainData.ts";
import type { EventsShown } from "../screens/Frame.ts";

const blocks = new WeakMap<EventsShown, EventsShown>();
const letters = new WeakMap<EventsShown, EventsShown>();

/** What is read of the event data, as it may be printed; made once. */
export function printableEvents(shown: EventsShown, look: Look): EventsShown {
  const kept = look.isAscii ? letters : blocks;
  const printable = kept.get(shown) ?? plainData(shown, look);
  kept.set(shown, printable);
  return printable;
}
