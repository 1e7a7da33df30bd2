import { headSchema, listSchemas } from "../../casebook/casebook.ts";
import type { CasebookRecord } from "../../casebook/recordsOf.ts";
import { describeIssue } from "../describeIssue.ts";
import { type Problem, shown } from "../problem.ts";
import { keyOf } from "./heldRecords.ts";
import { withFields } from "./withFields.ts";

/**
 * A change with its record as the schema reads it; what is wrong with its shape joins `problems`.
 * A change keeps the record's id, and the head is never removed.
 */
export function readChange(
  change: CasebookRecord,
  casebookId: unknown,
  problems: Problem[],
): CasebookRecord {
  const { list, id, record } = change;
  const isHead = list === "head";
  const path = isHead ? "" : keyOf(change);
  if (!isHead && !Object.hasOwn(listSchemas, list)) {
    const fix = `one of: head, ${Object.keys(listSchemas).join(", ")}`;
    problems.push({ code: "unknown-value", path, problem: `names no list: ${shown(list)}`, fix });
    return change;
  }
  if (record === undefined) {
    const fix = "remove the whole casebook instead";
    if (isHead) problems.push({ code: "shape", path, problem: "cannot be removed", fix });
    return change;
  }
  const parsed = (isHead ? headSchema : listSchemas[list]).safeParse(record);
  if (!parsed.success) {
    const prefix = isHead ? [] : [path];
    const found = parsed.error.issues.flatMap((issue) => describeIssue(issue, record, prefix));
    problems.push(...found.map((problem) => withFields(problem, record, path)));
    return change;
  }
  const expected = isHead ? casebookId : id;
  if (parsed.data.id !== expected) {
    const problem = `is not the id of the record to be changed: ${shown(parsed.data.id)}`;
    const fix = `keep ${shown(expected)}, or remove the record and add another`;
    problems.push({ code: "shape", path: isHead ? "id" : `${path}.id`, problem, fix });
  }
  return { list, id, record: parsed.data };
}
