import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { EventsError } from "../../EventsError.ts";
import type { SchemeId } from "../../codebooks/CodeEntry.ts";
import type { DataSet, Volume } from "../Archive.ts";
import { schema } from "./schema.ts";

/** A Parquet file of the archive; its path is relative to the archive's folder. */
export interface ArchiveFile {
  readonly path: string;
  readonly import: string;
  readonly content: "events" | "counts";
  readonly dataSet: string;
  readonly month: string;
  readonly rows: number;
}

/** What one import commits at once. */
export interface Commit {
  readonly id: string;
  readonly file: string;
  readonly format: string;
  readonly dataSet: DataSet;
  readonly rows: number;
  readonly imported: number;
  readonly duplicates: number;
  readonly rejected: number;
  readonly files: readonly ArchiveFile[];
  readonly volume: readonly { readonly day: string; readonly rows: number }[];
}

/** The list of what the archive consists of: a file that is not in it does not exist for readers. */
export class Manifest implements Disposable {
  readonly #database: DatabaseSync;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#database = new DatabaseSync(join(folder, "manifest.sqlite"), { timeout: 5000 });
    this.#database.exec("pragma journal_mode = wal; pragma synchronous = full;");
    const found = this.#one<{ user_version: number }>("pragma user_version").user_version;
    if (found > 1) throw new EventsError("archive-unreadable", { version: found, folder });
    if (found === 0) this.#atOnce(() => this.#create());
  }

  /** Files that readers read. */
  files(content: "events" | "counts", dataSets?: readonly string[]): readonly ArchiveFile[] {
    const rows = this.#all<Omit<ArchiveFile, "dataSet"> & { data_set: string }>(
      "select * from files where retired is null and content = ? order by path",
      content,
    );
    return rows
      .map(({ data_set: dataSet, ...file }) => ({ ...file, dataSet }))
      .filter(({ dataSet }) => dataSets === undefined || dataSets.includes(dataSet));
  }

  dataSets(): readonly DataSet[] {
    type Row = { name: string; scheme: SchemeId; restricted: number; directed: number };
    return this.#all<Row>("select * from data_sets order by name").map((row) => ({
      name: row.name,
      scheme: row.scheme,
      isRestricted: row.restricted === 1,
      isDirected: row.directed === 1,
    }));
  }

  volume(): readonly Volume[] {
    type Row = { data_set: string; day: string; rows: number };
    return this.#all<Row>("select * from volume order by data_set, day").map(
      ({ data_set: dataSet, day, rows }) => ({ dataSet, day, rows }),
    );
  }

  /** How many imports were committed. */
  get imports(): number {
    return this.#one<{ imports: number }>("select count(*) as imports from imports").imports;
  }

  /** The file that an import read, by the import's identifier. */
  fileOf(id: string): string {
    return this.#one<{ file: string }>("select file from imports where id = ?", id).file;
  }

  commit(commit: Commit, now: Date): void {
    this.#atOnce(() => {
      const { name, scheme, isRestricted, isDirected } = commit.dataSet;
      this.#run(
        "insert or ignore into data_sets values (?, ?, ?, ?)",
        name,
        scheme,
        Number(isRestricted),
        Number(isDirected),
      );
      const { id, file, format, rows, imported, duplicates, rejected } = commit;
      this.#run(
        "insert into imports values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        file,
        format,
        name,
        rows,
        imported,
        duplicates,
        rejected,
        now.toISOString(),
      );
      this.#list(commit.files);
      for (const day of commit.volume) {
        this.#run(
          `insert into volume values (?, ?, ?)
           on conflict (data_set, day) do update set rows = rows + excluded.rows`,
          name,
          day.day,
          day.rows,
        );
      }
    });
  }

  /** Puts files in the place of others, which readers that have their list may still read. */
  replace(retired: readonly string[], files: readonly ArchiveFile[], now: Date): void {
    this.#atOnce(() => {
      this.#list(files);
      for (const path of retired) {
        this.#run("update files set retired = ? where path = ?", now.getTime(), path);
      }
    });
  }

  /** Paths that readers may still hold, and those retired before a moment, which are struck off. */
  strikeOff(before: Date): ReadonlySet<string> {
    this.#run("delete from files where retired < ?", before.getTime());
    return new Set(this.#all<{ path: string }>("select path from files").map(({ path }) => path));
  }

  [Symbol.dispose](): void {
    this.#database.close();
  }

  #list(files: readonly ArchiveFile[]): void {
    for (const { path, import: by, content, dataSet, month, rows } of files) {
      const row = [path, by, content, dataSet, month, rows] as const;
      this.#run("insert into files values (?, ?, ?, ?, ?, ?, null)", ...row);
    }
  }

  /** Two that begin at once: the second finds the tables made. */
  #create(): void {
    const { user_version: found } = this.#one<{ user_version: number }>("pragma user_version");
    if (found === 0) this.#database.exec(schema);
  }

  #atOnce(work: () => void): void {
    this.#database.exec("begin immediate");
    try {
      work();
      this.#database.exec("commit");
    } catch (thrown) {
      this.#database.exec("rollback");
      throw thrown;
    }
  }

  #run(sql: string, ...values: readonly (string | number)[]): void {
    this.#database.prepare(sql).run(...values);
  }

  #all<Row>(sql: string, ...values: readonly (string | number)[]): readonly Row[] {
    return this.#database.prepare(sql).all(...values) as unknown as readonly Row[];
  }

  #one<Row>(sql: string, ...values: readonly (string | number)[]): Row {
    return this.#database.prepare(sql).get(...values) as unknown as Row;
  }
}
