import type { Casebook } from "@harmel/core";
import type { CaseEntry, ChangeNote } from "@harmel/operations";
import type { EventsShown } from "../screens/Frame.ts";
import type { Adopting, EventsState } from "../state/State.ts";

/** The case of an episode, and what there is to say of it. */
export interface Adopted {
  readonly id: string;
  readonly message: string;
}

/** Where the dashboard finds the cases that it can change to. */
export interface Shelf {
  readonly list: () => Promise<readonly CaseEntry[]>;
  readonly open: (id: string) => Promise<Casebook>;
  /** The changes of its cases as they come. */
  readonly changes: (signal: AbortSignal) => AsyncIterable<ChangeNote>;
  /** Stores a case of an episode, and gives its id; that of the one there already where there is one. */
  readonly adopt: (episode: Adopting) => Promise<Adopted>;
  /** The event data: read when they are asked for, since that opens a database. */
  readonly events: (asked: EventsState) => Promise<EventsShown>;
}
