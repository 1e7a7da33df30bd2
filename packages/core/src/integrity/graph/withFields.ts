import { fieldsAt } from "../fieldsAt.ts";
import type { Problem } from "../problem.ts";

/** A problem of a record that hangs at a path, with the offending value as data. */
export function withFields(problem: Problem, record: unknown, path: string): Problem {
  const fields = fieldsAt(record, problem.path.slice(path.length));
  return fields === undefined ? problem : { ...problem, fields };
}
