import type { Casebook } from "@harmel/core";
import type { CaseEntry, ChangeNote } from "@harmel/operations";
import type { EventsShown } from "../screens/Frame.ts";
import type { EventsState } from "../state/State.ts";

/** Where the dashboard finds the cases that it can change to. */
export interface Shelf {
  readonly list: () => Promise<readonly CaseEntry[]>;
  readonly open: (id: string) => Promise<Casebook>;
  /** The changes of its cases as they come. */
  readonly changes: (signal: AbortSignal) => AsyncIterable<ChangeNote>;
  /** The event data: read when they are asked for, since that opens a database. */
  readonly events: (asked: EventsState) => Promise<EventsShown>;
}
