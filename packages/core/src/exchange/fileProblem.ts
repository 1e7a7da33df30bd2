import type { Problem, ProblemCode } from "../integrity/problem.ts";

/** What is wrong in a file of a casebook's folder; `path` is the place inside that file. */
export interface FileProblem extends Problem {
  readonly file: string;
}

/** A problem of a whole file. */
export function fileProblem(
  file: string,
  code: ProblemCode,
  problem: string,
  fix: string,
): FileProblem {
  return { code, file, path: "", problem, fix };
}
