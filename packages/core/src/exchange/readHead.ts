import { listSchemas } from "../casebook/casebook.ts";
import { type Problem, shown } from "../integrity/problem.ts";
import { type FileProblem, fileProblem } from "./fileProblem.ts";
import type { RecordFile } from "./readRecordFile.ts";
import { headPath } from "./recordPath.ts";

/** What the casebook says of itself, from the file that holds it; its fields are checked later. */
export function readHead(read: readonly RecordFile[]) {
  const [file, second] = read.filter(({ list }) => list === "head");
  const { record } = file ?? {};
  if (file === undefined) {
    return headless(
      "missing-file",
      "is missing",
      "add it: format, id, title, focus, coverage, coding",
    );
  }
  if (second !== undefined) return headless("duplicate-id", "is given twice", "give one of them");
  if (typeof record !== "object" || record === null || Array.isArray(record)) {
    return headless(
      "not-a-record",
      `is not a JSON object: ${shown(record)}`,
      "give what the casebook says of itself",
    );
  }
  const misplaced = Object.keys(record).filter((key) => Object.hasOwn(listSchemas, key));
  const headProblems = misplaced.map((list): FileProblem => {
    const fix = `move each of its records to ${list}/ID.json`;
    return { code: "unknown-field", file: headPath, path: list, problem: "is a list", fix };
  });
  return { head: record, headProblems };
}

function headless(code: Problem["code"], problem: string, fix: string) {
  return { head: {}, headProblems: [fileProblem(headPath, code, problem, fix)] };
}
