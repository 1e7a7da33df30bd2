import { randomUUID } from "node:crypto";
import { basename, join } from "node:path";
import type { Added, Archive } from "../archive/Archive.ts";
import { ImportLock } from "../archive/ImportLock.ts";
import type { FormatId } from "../formats/Importer.ts";
import { clearedAtExit } from "./clearedAtExit.ts";
import { importFile } from "./importFile.ts";
import type { Progress } from "./Progress.ts";
import { Rejects } from "./Rejects.ts";

/** What became of a file. */
export interface ImportedFile extends Added {
  readonly file: string;
  readonly format: FormatId;
}

/** What became of everything that was to be imported. */
export interface ImportReport {
  readonly files: readonly ImportedFile[];
  /** Where the rejected rows stand, with line number, reason and raw line; none, when there are none. */
  readonly rejects: string | null;
}

/** What is to be imported, and where. */
export interface ImportOptions {
  /** The archive's folder, for the lock, for what is on its way and for the rejects. */
  readonly folder: string;
  readonly files: readonly string[];
  /** Missing: told from the content of each file. */
  readonly format?: FormatId;
  /** The mapping file of the format `csv`. */
  readonly map?: string;
  /** The data set the files belong to, where their format has many; missing: named as the format. */
  readonly dataSet?: string;
  /** What the file is called in the report and in the archive; missing, the name it has on the disk. */
  readonly name?: string;
  readonly now?: () => Date;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Imports files one after the other, each as a whole: when one is at fault, those before it stay.
 *
 * @throws {EventsError} when a file is at fault as a whole, or another import runs.
 */
export async function importEvents(
  archive: Archive,
  options: ImportOptions,
): Promise<ImportReport> {
  const now = options.now?.() ?? new Date();
  using _lock = new ImportLock(options.folder, nameOf(options), now);
  await archive.tidy();
  using _staging = clearedAtExit(join(options.folder, "staging"));
  const name = `${now.toISOString().replaceAll(/[:.]/g, "-")}-${randomUUID().slice(0, 8)}.jsonl`;
  const rejects = new Rejects(join(options.folder, "rejects", name));
  const files: ImportedFile[] = [];
  for (const file of options.files) files.push(await importFile(archive, file, options, rejects));
  return { files, rejects: rejects.count > 0 ? rejects.path : null };
}

/** What others are told of a running import: names without their folders. */
function nameOf({ files, name }: ImportOptions): string {
  return name ?? files.map((file) => basename(file)).join(", ");
}
