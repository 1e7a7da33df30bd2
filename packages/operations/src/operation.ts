import { mayDo, type Role } from "@harmel/accounts/Caller";
import type { z } from "zod";
import { Fault } from "./Fault.ts";
import type { Home } from "./home.ts";
import { inputWords } from "./inputWords.ts";

/** Where an operation stands in the API: its address, and which part of a request is which field. */
export interface HttpPlace {
  readonly method: "get" | "post" | "put" | "delete";
  /** Below `/api/v1`; `{name}` is the field of that name. */
  readonly path: `/${string}`;
  /** The field that is the whole body; without it the body is an object of the fields left. */
  readonly body?: string;
  /** The field that If-Match gives: the revision that was read. */
  readonly ifMatch?: string;
  /** The field of the answer that is its ETag: the revision as it is now. */
  readonly etag?: string;
  /** Something new comes into being: the answer is 201 and names the case. */
  readonly isCreating?: boolean;
  /** The media type of `text` in the answer, by its `format`, for who does not ask for JSON. */
  readonly texts?: Readonly<Record<string, string>>;
  /** The answer is the same as long as the case is: its bytes are kept. */
  readonly isKept?: boolean;
}

/**
 * One thing a user can do, once for every way in: the command line, the web server and the API make
 * their commands, routes and help from the list of operations.
 */
export interface Operation<Input extends z.ZodType = z.ZodType, Output = unknown> {
  readonly name: string;
  /** One line, for help. */
  readonly summary: string;
  readonly input: Input;
  /** The document that comes out, loose where the contract lets fields be added. */
  readonly output: z.ZodType;
  /** Who may do it. */
  readonly needs: Role;
  /** Left out where it works on this machine's own files. */
  readonly http?: HttpPlace;
  /** Takes input that was checked; fails with a {@link Fault} or a CasebookError. */
  run(home: Home, input: z.output<Input>): Promise<Output>;
}

/**
 * Checks unchecked input and runs an operation with it.
 *
 * @throws {Fault} whatever happens: the user may not, the input is wrong, the case is, or we are.
 */
export async function perform<Input extends z.ZodType, Output>(
  operation: Operation<Input, Output>,
  home: Home,
  input: unknown,
): Promise<Output> {
  checkRole(operation, home);
  const checked = operation.input.safeParse(input, { error: inputWords });
  if (!checked.success) throw wrongInput(checked.error.issues);
  try {
    if (home.remote !== undefined) {
      const { askServer } = await import("./remote/askServer.ts");
      return (await askServer(operation, home.remote, checked.data as object as Fields)) as Output;
    }
    return await operation.run(home, checked.data);
  } catch (thrown) {
    throw Fault.from(thrown);
  }
}

/**
 * Holds to what the user of a home may do.
 *
 * @throws {Fault} `role-too-low`.
 */
export function checkRole(
  { name, needs }: Pick<Operation, "name" | "needs">,
  { role }: Home,
): void {
  if (role === undefined || mayDo(role, needs)) return;
  throw new Fault("role-too-low", { role, needs, name });
}

type Fields = Readonly<Record<string, unknown>>;

function wrongInput(issues: readonly z.core.$ZodIssue[]): Fault {
  const problems = issues.map((issue) => ({
    code: "input-invalid",
    path: issue.path.map(String).join("."),
    problem: issue.message,
    fix: "give the value as help says it",
  }));
  const what = problems.map(({ path, problem }) => `${path} ${problem}`.trim()).join("; ");
  return new Fault("input-invalid", { what }, { problems });
}
