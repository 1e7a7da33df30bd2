import type { Casebook } from "@harmel/core";
import type { CaseEntry } from "@harmel/operations";
import type { EventsShown } from "../screens/Frame.ts";
import type { EventsState } from "../state/State.ts";

/** Where the dashboard finds the cases that it can change to. */
export interface Shelf {
  readonly list: () => Promise<readonly CaseEntry[]>;
  readonly open: (id: string) => Promise<Casebook>;
  /** The event data: read when they are asked for, since that opens a database. */
  readonly events: (asked: EventsState) => Promise<EventsShown>;
}
