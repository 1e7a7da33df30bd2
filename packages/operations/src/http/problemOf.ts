import { Fault, type FaultProblem } from "../Fault.ts";
import { faults, type FaultCode } from "../faults.ts";

/** A fault as `application/problem+json` (RFC 9457), with what makes it a fault again. */
export interface ProblemJson {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: FaultCode;
  readonly fields: Readonly<Record<string, string | number>>;
  readonly problems: readonly FaultProblem[];
  /** Both versions of each record that somebody else changed meanwhile. */
  readonly conflicts?: Fault["conflicts"];
}

/**
 * What a server says of a fault. No path of the server is told: `hidden` is left out wherever it
 * stands, and of our own faults nothing but that they are.
 */
export function problemOf(fault: Fault, hidden?: string): ProblemJson {
  const { code, status, conflicts } = fault;
  const shown = code === "unexpected" ? new Fault("unexpected", { what: "see the log" }) : fault;
  const clean = (text: string): string =>
    hidden ? text.replaceAll(hidden, "the server's folder") : text;
  const fields = Object.entries(shown.fields).map(
    ([name, value]) => [name, typeof value === "string" ? clean(value) : value] as const,
  );
  return {
    type: `/api/v1#${code}`,
    title: clean(shown.message),
    status,
    code,
    fields: Object.fromEntries(fields),
    problems: shown.problems.map((one) => ({ ...one, problem: clean(one.problem) })),
    ...(conflicts && { conflicts }),
  };
}

/** The fault that a server told us of; nothing where this is no word of a Harmel server. */
export function faultOf(json: unknown): Fault | undefined {
  const { code, fields = {}, problems, conflicts } = (json ?? {}) as Partial<ProblemJson>;
  if (code === undefined || !Object.hasOwn(faults, code)) return undefined;
  return new Fault(code, fields, {
    ...(Array.isArray(problems) && { problems }),
    ...(conflicts && { conflicts }),
  });
}
