import { mkdirSync, rmSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { DuckDBInstance, DuckDBTypeId, type DuckDBConnection } from "@duckdb/node-api";
import { list } from "./sql.ts";

/** What a session of DuckDB may touch. */
export interface DuckOptions {
  /** Read and written; temporary files go into a folder of their own below it. */
  readonly folder: string;
  /** Single files elsewhere that may be read. */
  readonly readable?: readonly string[];
  readonly memory?: string;
  readonly threads?: number;
}

/**
 * A session of DuckDB that installs and loads nothing by itself, keeps to its memory and to the
 * folders it was given, and cannot be talked out of it: its configuration is locked.
 */
export class Duck implements AsyncDisposable {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #temporary: string;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection, temporary: string) {
    this.#instance = instance;
    this.#connection = connection;
    this.#temporary = temporary;
  }

  static async open({ folder, readable = [], memory = "192MB", threads = 2 }: DuckOptions) {
    const temporary = join(folder, "staging", `duck-${randomUUID()}`);
    mkdirSync(temporary, { recursive: true });
    const instance = await DuckDBInstance.create(":memory:", {
      allow_community_extensions: "false",
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
      memory_limit: memory,
      preserve_insertion_order: "false",
      temp_directory: temporary,
      threads: String(threads),
    });
    const connection = await instance.connect();
    await connection.run(`
      set partitioned_write_flush_threshold = 65536;
      -- Joins are written with the small side to the right; DuckDB would hold a whole file for another.
      set disabled_optimizers = 'join_order,build_side_probe_side';
      set allowed_directories = ${list([`${folder}/`])};
      set allowed_paths = ${list(readable)};
      set enable_external_access = false;
      set lock_configuration = true`);
    return new Duck(instance, connection, temporary);
  }

  async run(sql: string): Promise<void> {
    await this.#connection.run(sql);
  }

  /** The rows of a query: days as texts, whole numbers as numbers. */
  async rows<Row>(sql: string): Promise<readonly Row[]> {
    const reader = await this.#connection.runAndReadAll(sql);
    const rows = reader.getRowObjectsJS();
    const names = reader.columnNames();
    const large = names.filter((_, index) => wholeTypes.has(reader.columnTypeId(index)));
    // In place: building each row anew took longer than the query did.
    for (const name of large) {
      for (const row of rows) if (typeof row[name] === "bigint") row[name] = Number(row[name]);
    }
    return rows as unknown as readonly Row[];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#connection.closeSync();
    this.#instance.closeSync();
    rmSync(this.#temporary, { recursive: true, force: true });
  }
}

const wholeTypes: ReadonlySet<DuckDBTypeId> = new Set([
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.UBIGINT,
  DuckDBTypeId.HUGEINT,
]);
