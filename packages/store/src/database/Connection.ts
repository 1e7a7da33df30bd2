import type { DatabaseSync } from "node:sqlite";
import type { Statements } from "./Statements.ts";

/** An open store file. */
export interface Connection {
  readonly file: string;
  readonly database: DatabaseSync;
  readonly sql: Statements;
}
