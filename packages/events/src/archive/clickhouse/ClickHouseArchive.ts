import { createHash, randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { kindsOfCodes } from "../../codebooks/kindsOfCodes.ts";
import type { SchemeId } from "../../codebooks/CodeEntry.ts";
import type {
  ActRows,
  ActsQuestion,
  Added,
  Archive,
  Batch,
  CodeRows,
  DailyQuestion,
  DailySum,
  DataSet,
  DataSetRows,
  DyadPressure,
  PressureQuestion,
  Volume,
} from "../Archive.ts";
import { addBatch } from "./addBatch.ts";
import { Cluster } from "./Cluster.ts";
import { clusterAddress } from "./clusterAddress.ts";
import { dailyCounts } from "./dailyCounts.ts";
import { dataSetRows } from "./dataSetRows.ts";
import { pressureOf } from "./pressureOf.ts";
import { summed } from "./summed.ts";
import { dropLeftovers } from "./dropLeftovers.ts";

/** How an archive on a cluster is opened. */
export interface ClickHouseOptions {
  /** `clickhouse://host:8123/database?cluster=name`. */
  readonly address: string;
  readonly password?: string;
  /** Here files are prepared before they are sent. */
  readonly folder: string;
  readonly now?: () => Date;
}

/**
 * The archive on a cluster of ClickHouse: rows are spread over its shards by dyad and summed there.
 * A row counts once its import is committed, with one row that is written last.
 */
export class ClickHouseArchive implements Archive {
  readonly #cluster: Cluster;
  readonly #folder: string;
  readonly #now: () => Date;
  /** By whose leftovers this home knows its own. */
  readonly #owner: string;

  private constructor(cluster: Cluster, folder: string, now: () => Date) {
    this.#cluster = cluster;
    this.#folder = folder;
    this.#now = now;
    this.#owner = createHash("sha256").update(`${hostname()}\n${folder}`).digest("hex").slice(0, 8);
  }

  /** @throws {EventsError} when the address is none, or what it names is not there. */
  static async open({ address, password = "", folder, now = () => new Date() }: ClickHouseOptions) {
    const cluster = await Cluster.open(clusterAddress(address), password);
    return new ClickHouseArchive(cluster, folder, now);
  }

  async add(batch: Batch): Promise<Added> {
    await this.#cluster.makeTables();
    const id = `${this.#owner}_${randomUUID().replaceAll("-", "")}`;
    return addBatch(this.#cluster, this.#folder, batch, { id, now: this.#now() });
  }

  async tidy(): Promise<void> {
    if (await this.#cluster.hasTables()) {
      await dropLeftovers(this.#cluster, this.#owner, this.#now());
    }
  }

  async daily({ dyad, dataSets, weighting, ...days }: DailyQuestion): Promise<readonly DailySum[]> {
    const known = await this.dataSets();
    const schemes = new Map(known.map(({ name, scheme }) => [name, scheme]));
    const question = { dyads: [dyad], ...days, ...(dataSets && { dataSets }) };
    const counts = await dailyCounts(this.#cluster, question, known);
    const rows = counts.flatMap(({ day, source, target, dataSet, code, count }) => {
      const scheme = schemes.get(dataSet);
      const of = weighting.filter((weight) => weight.code === code && weight.scheme === scheme);
      return of.map(({ measure, tenths }) => {
        return { day, source, target, measure, count, tenths: count * Math.round(tenths) };
      });
    });
    return summed(rows, ["day", "source", "target", "measure"], ["count", "tenths"]);
  }

  async acts(question: ActsQuestion): Promise<readonly ActRows[]> {
    const dataSets = await this.dataSets();
    const schemes = new Map(dataSets.map(({ name, scheme }) => [name, scheme]));
    const kinds = new Map(
      kindsOfCodes.map(({ scheme, code, kind }) => [`${scheme} ${code}`, kind]),
    );
    const counts = await dailyCounts(this.#cluster, question, dataSets);
    const rows = counts.flatMap(({ day, source, target, dataSet, code, count }) => {
      const kind = kinds.get(`${schemes.get(dataSet)} ${code}`);
      return kind === undefined ? [] : [{ day, source, target, kind, rows: count }];
    });
    return summed(rows, ["source", "target", "day", "kind"], ["rows"]);
  }

  async pressure({ to, leastRows }: PressureQuestion): Promise<readonly DyadPressure[]> {
    return pressureOf(await this.acts({ to }), leastRows);
  }

  async codes(question: ActsQuestion): Promise<readonly CodeRows[]> {
    const counts = await dailyCounts(this.#cluster, question, await this.dataSets());
    const rows = counts.map(({ count, ...found }) => ({ ...found, rows: count }));
    return summed(rows, ["dataSet", "source", "target", "day", "code"], ["rows"]);
  }

  async dataSetRows(question: ActsQuestion): Promise<readonly DataSetRows[]> {
    return dataSetRows(this.#cluster, question, await this.dataSets());
  }

  async volume(): Promise<readonly Volume[]> {
    if (!(await this.#cluster.hasTables())) return [];
    return await this.#cluster.server.rows<Volume>(`
      select data_set as dataSet, day, sum(rows) as rows from (
        select data_set, day, rows from ${this.#cluster.table("volume")}
        where ${this.#cluster.isCommitted}
      ) group by data_set, day order by data_set, day`);
  }

  async dataSets(): Promise<readonly DataSet[]> {
    if (!(await this.#cluster.hasTables())) return [];
    type Row = { name: string; scheme: SchemeId; restricted: number; directed: number };
    const found = await this.#cluster.server.rows<Row>(`
      select data_set as name, argMin(scheme, committed) as scheme,
        argMin(restricted, committed) as restricted, argMin(directed, committed) as directed
      from ${this.#cluster.table("imports")} group by data_set order by data_set`);
    return found.map(({ name, scheme, restricted, directed }) => {
      return { name, scheme, isRestricted: restricted === 1, isDirected: directed === 1 };
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#cluster[Symbol.asyncDispose]();
  }
}
