import { CasebookError, type Problem } from "@harmel/core";
import { type FaultCode, faults } from "./faults.ts";

/** One thing that is wrong, as scripts read it: where, what, and how to mend it. */
export interface FaultProblem extends Pick<Problem, "path" | "problem" | "fix"> {
  readonly code: string;
}

/** A record that somebody else changed meanwhile: their version, and the one that was to be written. */
export interface Conflict {
  readonly list: string;
  readonly id: string;
  /** The revision that the write named, and the one that stands now. */
  readonly read: number;
  readonly revision: number;
  /** The record as the write would have it, and as it is; missing where it is removed. */
  readonly yours?: unknown;
  readonly theirs?: unknown;
  /** The paths of the fields in which the two differ. */
  readonly fields: readonly string[];
}

/** Something that went wrong, as data: code, fields, every problem, and the words of the table. */
export class Fault extends Error {
  readonly code: FaultCode;
  readonly exit: number;
  readonly status: number;
  readonly fields: Readonly<Record<string, string | number>>;
  readonly problems: readonly FaultProblem[];
  readonly conflicts: readonly Conflict[] | undefined;

  constructor(
    code: FaultCode,
    fields: Readonly<Record<string, string | number>> = {},
    more: {
      readonly problems?: readonly FaultProblem[];
      readonly conflicts?: readonly Conflict[];
      readonly cause?: unknown;
    } = {},
  ) {
    const { exit, status, problem, fix } = faults[code];
    const own = { code, path: "", problem: filled(problem, fields), fix: filled(fix, fields) };
    super(own.problem, { cause: more.cause });
    this.name = "Fault";
    this.code = code;
    this.exit = exit;
    this.status = status;
    this.fields = fields;
    this.problems = more.problems ?? [own];
    this.conflicts = more.conflicts;
  }

  /**
   * Whatever was thrown, as a fault of the table: a fault stays what it is, the problems of a
   * casebook are kept, anything else is ours.
   */
  static from(thrown: unknown): Fault {
    if (thrown instanceof Fault) return thrown;
    if (thrown instanceof CasebookError) {
      const fields = { problems: thrown.problems.length };
      return new Fault("casebook-invalid", fields, { problems: thrown.problems, cause: thrown });
    }
    const what = thrown instanceof Error ? thrown.message : String(thrown);
    return new Fault("unexpected", { what }, { cause: thrown });
  }
}

function filled(text: string, fields: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(fields[name] ?? ""));
}
