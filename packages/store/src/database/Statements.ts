import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from "node:sqlite";

/** A row as SQLite gives it. */
export type Row = Record<string, SQLOutputValue>;

/**
 * Prepares each statement once. What is filled in is bound, never text of the statement. Node's own
 * tag store does not let go of its statements when the database is closed (24.21), so that the file
 * stays open.
 */
export class Statements {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<TemplateStringsArray, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Every row, or none. */
  all(text: TemplateStringsArray, ...values: readonly SQLInputValue[]): Row[] {
    return this.#statement(text).all(...values);
  }

  /** Every row as a list of its columns: a third faster, for what has many rows. */
  columns(text: TemplateStringsArray, ...values: readonly SQLInputValue[]): SQLOutputValue[][] {
    const statement = this.#statement(text);
    statement.setReturnArrays(true);
    return statement.all(...values) as unknown as SQLOutputValue[][];
  }

  /** The first row, or nothing. */
  get(text: TemplateStringsArray, ...values: readonly SQLInputValue[]): Row | undefined {
    return this.#statement(text).get(...values);
  }

  /** Changes something. */
  run(text: TemplateStringsArray, ...values: readonly SQLInputValue[]): void {
    this.#statement(text).run(...values);
  }

  #statement(text: TemplateStringsArray): StatementSync {
    const before = this.#prepared.get(text);
    if (before !== undefined) return before;
    const statement = this.#database.prepare(text.join("?"));
    this.#prepared.set(text, statement);
    return statement;
  }
}
