import type { z } from "zod";
import { Fault } from "./Fault.ts";
import type { Home } from "./home.ts";

/**
 * One thing a user can do, once for every way in: the command line, the web server and later the
 * API make their commands, routes and help from the list of operations.
 */
export interface Operation<Input extends z.ZodType = z.ZodType, Output = unknown> {
  readonly name: string;
  /** One line, for help. */
  readonly summary: string;
  readonly input: Input;
  /** Takes input that was checked; fails with a {@link Fault} or a CasebookError. */
  run(home: Home, input: z.output<Input>): Promise<Output>;
}

/**
 * Checks unchecked input and runs an operation with it.
 *
 * @throws {Fault} whatever happens: the input is wrong, the case is, or we are.
 */
export async function perform<Input extends z.ZodType, Output>(
  operation: Operation<Input, Output>,
  home: Home,
  input: unknown,
): Promise<Output> {
  const checked = operation.input.safeParse(input);
  if (!checked.success) throw wrongInput(checked.error.issues);
  try {
    return await operation.run(home, checked.data);
  } catch (thrown) {
    throw Fault.from(thrown);
  }
}

function wrongInput(issues: readonly z.core.$ZodIssue[]): Fault {
  const problems = issues.map((issue) => ({
    code: "input-invalid",
    path: issue.path.map(String).join("."),
    problem: issue.message,
    fix: "give the value as help says it",
  }));
  const what = problems.map(({ path, problem }) => `${path} ${problem}`).join("; ");
  return new Fault("input-invalid", { what }, { problems });
}
