import type { Problem } from "./problem.ts";

/**
 * A casebook that cannot be read. `problems` holds every problem at once; the message says how
 * many there are and the first of them.
 */
export class CasebookError extends Error {
  readonly code = "casebook-invalid";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const first = problems[0];
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
    super(
      first === undefined
        ? "the casebook cannot be read"
        : `${first.path || "the casebook"} ${first.problem}; ${first.fix}${more}`,
    );
    this.name = "CasebookError";
    this.problems = problems;
  }
}
