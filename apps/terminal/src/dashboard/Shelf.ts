import type { Casebook } from "@harmel/core";
import type { CaseEntry } from "@harmel/operations";

/** Where the dashboard finds the cases that it can change to. */
export interface Shelf {
  readonly list: () => Promise<readonly CaseEntry[]>;
  readonly open: (id: string) => Promise<Casebook>;
}
