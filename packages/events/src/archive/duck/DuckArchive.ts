import { randomUUID } from "node:crypto";
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
import { Manifest } from "../manifest/Manifest.ts";
import { addBatch } from "./addBatch.ts";
import { codeRows } from "./codeRows.ts";
import { dailyActs } from "./dailyActs.ts";
import { dataSetRows } from "./dataSetRows.ts";
import { dailySums } from "./dailySums.ts";
import { mergeSmall } from "./mergeSmall.ts";
import { pressureDays } from "./pressureDays.ts";
import { tidy } from "./tidy.ts";

/** The archive here: DuckDB over immutable Parquet files, and a manifest that lists them. */
export class DuckArchive implements Archive {
  readonly #folder: string;
  readonly #manifest: Manifest;
  readonly #now: () => Date;

  constructor(folder: string, now: () => Date = () => new Date()) {
    this.#folder = folder;
    this.#manifest = new Manifest(folder);
    this.#now = now;
  }

  add(batch: Batch): Promise<Added> {
    const id = `${String(this.#manifest.imports + 1).padStart(8, "0")}-${randomUUID()}`;
    return addBatch(this.#folder, this.#manifest, batch, { id, now: this.#now() });
  }

  async tidy(): Promise<void> {
    tidy(this.#folder, this.#manifest, this.#now());
    await mergeSmall(this.#folder, this.#manifest, this.#now());
  }

  daily(question: DailyQuestion): Promise<readonly DailySum[]> {
    return dailySums(this.#folder, this.#manifest, question);
  }

  acts(question: ActsQuestion): Promise<readonly ActRows[]> {
    return dailyActs(this.#folder, this.#manifest, question);
  }

  pressure(question: PressureQuestion): Promise<readonly DyadPressure[]> {
    return pressureDays(this.#folder, this.#manifest, question);
  }

  codes(question: ActsQuestion): Promise<readonly CodeRows[]> {
    return codeRows(this.#folder, this.#manifest, question);
  }

  dataSetRows(question: ActsQuestion): Promise<readonly DataSetRows[]> {
    return dataSetRows(this.#folder, this.#manifest, question);
  }

  async volume(): Promise<readonly Volume[]> {
    return this.#manifest.volume();
  }

  async dataSets(): Promise<readonly DataSet[]> {
    return this.#manifest.dataSets();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#manifest[Symbol.dispose]();
  }
}
