import type { Casebook } from "../casebook/casebook.ts";
import { recordPath } from "./recordPath.ts";
import { sortedRecords } from "./sortedRecords.ts";

/** A file of a casebook's folder. */
export interface CasebookFile {
  /** Below the folder, with `/` between: `signals/0628-reinforced.json`. */
  readonly path: string;
  readonly text: string;
}

/**
 * The files of a casebook for a folder under git: `casebook.json` for what it says of itself, and
 * `LIST/ID.json` for each record, in the order of the schema and then by id.
 *
 * One file a record, since two people who add or change different records then never meet in one
 * file, git's history of a file is that of a record, and no comma or neighbour changes with it. The
 * same content gives the same bytes; fields stand in the order of the schema, one a line. Paths are
 * safe on any file system, see {@link recordPath}.
 *
 * @throws a schema error for what is not a casebook.
 *
 * @example
 * casebookFiles(casebook).map(({ path }) => path)[0]; //=> "casebook.json"
 * casebookFromFiles(casebookFiles(casebook)).ok; //=> true
 */
export function casebookFiles(casebook: Casebook): CasebookFile[] {
  return sortedRecords(casebook).map((entry) => ({
    path: recordPath(entry),
    text: `${JSON.stringify(entry.record, null, 2)}\n`,
  }));
}
