import { type Casebook, type ListName, listSchemas } from "../casebook/casebook.ts";
import { checkCasebook } from "../casebook/parseCasebook.ts";
import type { Problem } from "../integrity/problem.ts";
import type { CasebookFile } from "./casebookFiles.ts";
import type { FileProblem } from "./fileProblem.ts";
import { readHead } from "./readHead.ts";
import { type RecordFile, readRecordFile } from "./readRecordFile.ts";
import { headPath } from "./recordPath.ts";

/** What {@link casebookFromFiles} found: a casebook, or every problem at once. */
export type CasebookFolder =
  | { readonly ok: true; readonly casebook: Casebook; readonly problems: readonly [] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/**
 * Reads the files that {@link casebookFiles} wrote, in any order, or says everything that is wrong
 * with them, file by file.
 *
 * Paths are those below the folder, with `/`. What does not end in `.json` and what a dot hides, a
 * README or `.git`, is left alone; any other file that is no record's is a problem, so that nothing
 * is passed over in silence. Records are in the order of their paths.
 *
 * @example
 * casebookFromFiles([]).problems[0].problem; //=> "is missing"
 * casebookFromFiles([{ path: "signals/x.json", text: "<<<<<<< HEAD" }]).problems[1].problem; //=> "holds a merge in conflict"
 */
export function casebookFromFiles(files: readonly CasebookFile[]): CasebookFolder {
  const kept = files.filter(({ path }) => path.endsWith(".json") && !/(?:^|\/)\./.test(path));
  const sorted = [...kept].sort((one, other) => (one.path < other.path ? -1 : 1));
  const read = sorted.map(readRecordFile);
  const { head, headProblems } = readHead(read);
  const lists = new Map(
    listNames.map((list) => [list, read.filter((entry) => entry.list === list)] as const),
  );
  const records = [...lists].map(([list, entries]) => [list, entries.map(({ record }) => record)]);
  const check = checkCasebook({ ...head, ...Object.fromEntries(records) });
  const problems = [...headProblems, ...read.flatMap(({ problem }) => problem ?? [])];
  const unread = new Set(
    problems.filter(({ code }) => unreadable.has(code)).map(({ file }) => file),
  );
  for (const problem of check.problems) {
    const found = inFile(problem, lists);
    if (problem.code === "newer-format") return { ok: false, problems: [found] };
    if (!unread.has(found.file)) problems.push(found);
  }
  return check.ok && problems.length === 0 ? check : { ok: false, problems };
}

type Lists = ReadonlyMap<string, readonly RecordFile[]>;

const listNames = Object.keys(listSchemas) as ListName[];
const placeInList = new RegExp(`\\b(${listNames.join("|")})\\[(\\d+)\\]\\.?`, "g");
/** Problems of a file that leave nothing in it to be checked. */
const unreadable = new Set<Problem["code"]>([
  "missing-file",
  "duplicate-id",
  "not-json",
  "not-a-record",
]);

/** A problem of the document, told of the file that its place came from. */
function inFile(found: Problem, lists: Lists): FileProblem {
  const fileAt = (list: string, index: string) => lists.get(list)?.[Number(index)]?.file;
  const [text = "", list = "", index = ""] =
    found.path.match(new RegExp(`^${placeInList.source}`)) ?? [];
  const problem = found.problem.replaceAll(placeInList, (place, name: string, at: string) => {
    const file = fileAt(name, at);
    return file === undefined ? place : place.endsWith(".") ? `${file} ` : file;
  });
  const file = fileAt(list, index) ?? headPath;
  return { ...found, file, path: found.path.slice(text.length), problem };
}
