import type { Party } from "./Party.ts";

/** One event of a machine-coded or hand-coded data set, as the archive keeps it. */
export interface CodedEvent {
  /** What makes the row the same row in another file of the data set. */
  readonly id: string;
  /** The day on which it is said to have happened. */
  readonly day: string;
  /** The day on which the data set took it up, where it says so. */
  readonly known?: string;
  readonly source: Party;
  readonly target: Party;
  /** In the scheme of the data set. */
  readonly code: string;
  /** Address or title of the report, where the row has one. */
  readonly report?: string;
}
