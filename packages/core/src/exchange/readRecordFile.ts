import { type ListName, listSchemas } from "../casebook/casebook.ts";
import type { CasebookRecord } from "../casebook/recordsOf.ts";
import { shown } from "../integrity/problem.ts";
import type { CasebookFile } from "./casebookFiles.ts";
import { type FileProblem, fileProblem } from "./fileProblem.ts";
import { headPath, recordPath } from "./recordPath.ts";

const lists = Object.keys(listSchemas) as ListName[];
const unmerged = /^(?:<{7} |={7}\r?$|>{7} )/m;

/** What a file came to: its record, as far as it can be read, and what is wrong with the file. */
export interface RecordFile {
  readonly file: string;
  readonly list: CasebookRecord["list"] | undefined;
  readonly record: unknown;
  readonly problem?: FileProblem;
}

/**
 * Reads the file of one record. The record's fields are checked later, with the whole casebook; one
 * that is not JSON still says by its file which id it had.
 */
export function readRecordFile({ path: file, text }: CasebookFile): RecordFile {
  const list = file === headPath ? "head" : lists.find((name) => file.startsWith(`${name}/`));
  if (list === undefined) {
    const fix = `name it ${headPath} or LIST/ID.json, where LIST is one of: ${lists.join(", ")}`;
    const problem = fileProblem(file, "unknown-file", "is no file of a casebook", fix);
    return { file, list, record: undefined, problem };
  }
  const record = parsed(text);
  if (record === undefined) {
    const problem = unmerged.test(text)
      ? fileProblem(file, "not-json", "holds a merge in conflict", "resolve it")
      : fileProblem(file, "not-json", "is not JSON", "correct it, or take back an earlier version");
    return { file, list, record: { id: idIn(file) }, problem };
  }
  const id = (record as { id?: unknown } | null)?.id;
  if (list === "head" || typeof id !== "string" || recordPath({ list, id }) === file) {
    return { file, list, record };
  }
  const fix = `rename the file to ${recordPath({ list, id })}, or correct the id`;
  const problem = `holds the record of another file: ${shown(id)}`;
  return { file, list, record, problem: fileProblem(file, "wrong-file", problem, fix) };
}

/** `JSON.parse` never gives `undefined`; why it refuses is worded otherwise by each engine. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** The id that a file is named after. */
function idIn(file: string): string {
  return file.replace(/^[^/]*\/\+?/, "").replace(/(?:\+[0-9a-f]+)?\.json$/, "");
}
