import type { DatabaseSync, SQLTagStore } from "node:sqlite";

/** An open store file. */
export interface Connection {
  readonly file: string;
  readonly database: DatabaseSync;
  /** Prepares each statement once; what is filled in is bound, never text of the statement. */
  readonly sql: SQLTagStore;
}
