import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { type ClickHouseClient, createClient } from "@clickhouse/client";
import { failure } from "./failure.ts";

/** Who asks a server. */
export interface ServerAccess {
  readonly server: string;
  readonly user: string;
  readonly password: string;
}

/** One server of ClickHouse, by its HTTP port; its errors come in words of ours. */
export class Server implements AsyncDisposable {
  readonly access: ServerAccess;
  readonly #client: ClickHouseClient;

  constructor(access: ServerAccess) {
    this.access = access;
    this.#client = createClient({
      url: `http://${access.server}`,
      username: access.user,
      password: access.password,
      request_timeout: 600_000,
      // Distributed tables answer for all shards or not at all, and take rows only when each has its own.
      clickhouse_settings: {
        insert_distributed_sync: 1,
        output_format_json_quote_64bit_integers: 0,
        skip_unavailable_shards: 0,
        wait_end_of_query: 1,
      },
      log: { level: 127 },
    });
  }

  run(sql: string): Promise<unknown> {
    return this.#told(this.#client.command({ query: sql }));
  }

  rows<Row>(sql: string): Promise<readonly Row[]> {
    const asked = this.#client.query({ query: sql, format: "JSONEachRow" });
    return this.#told(asked.then((found) => found.json<Row>()));
  }

  /** Brings the rows of a query into a CSV file. */
  save(sql: string, path: string): Promise<unknown> {
    const asked = this.#client.exec({ query: `${sql} format CSV` });
    return this.#told(asked.then(({ stream }) => pipeline(stream, createWriteStream(path))));
  }

  /** Adds the rows of a CSV file to a table. */
  insert(table: string, path: string): Promise<unknown> {
    const values = createReadStream(path, { highWaterMark: 1 << 20 });
    return this.#told(this.#client.insert({ table, values, format: "CSV" }));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#client.close();
  }

  async #told<Result>(work: Promise<Result>): Promise<Result> {
    try {
      return await work;
    } catch (thrown) {
      throw failure(thrown, this.access);
    }
  }
}
