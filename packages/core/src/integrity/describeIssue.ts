import type * as z from "zod";
import { closest } from "./closest.ts";
import { type Problem, pathText, shown } from "./problem.ts";

type Issue = z.core.$ZodIssue;

/**
 * Turns what the schema library found into problems with a place, a reason and a remedy.
 *
 * `root` is the document that was checked and `prefix` the path at which it hangs.
 */
export function describeIssue(
  issue: Issue,
  root: unknown,
  prefix: readonly PropertyKey[],
): Problem[] {
  const path = pathText([...prefix, ...issue.path]);
  const value = valueAt(root, issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      code: "unknown-field",
      path: pathText([...prefix, ...issue.path, key]),
      problem: `is not a field of the format: ${shown(key)}`,
      fix: "remove it, or move its text into `note`",
    }));
  }
  if (value === undefined && (issue.code === "invalid_value" || issue.code === "invalid_type")) {
    const expected = issue.code === "invalid_type" ? issue.expected : issue.values.join(" or ");
    return [{ code: "shape", path, problem: `is missing (${expected} expected)`, fix: "add it" }];
  }
  if (issue.code === "invalid_value") {
    const options = issue.values.map(String);
    return [{ code: "unknown-value", path, ...unknownValue(value, options) }];
  }
  if (issue.code === "invalid_type") {
    const problem = `is not ${article(issue.expected)}: ${shown(value)}`;
    return [{ code: "shape", path, problem, fix: `give ${article(issue.expected)}` }];
  }
  if (issue.message === "is not a day of the calendar") {
    const problem = `${issue.message}: ${shown(value)}`;
    return [{ code: "not-a-day", path, problem, fix: "write a day that exists, as YYYY-MM-DD" }];
  }
  if (issue.code === "too_small" && issue.origin === "array") {
    const problem = `has fewer entries than ${issue.minimum}: ${shown(value)}`;
    return [{ code: "shape", path, problem, fix: `give at least ${issue.minimum}` }];
  }
  return [
    {
      code: "shape",
      path,
      problem: `${issue.message.toLowerCase()}: ${shown(value)}`,
      fix: "correct the value",
    },
  ];
}

/**
 * Problem and fix for a value outside a list of options; long lists are cut to the nearest one.
 *
 * @example
 * unknownValue("opened", ["open", "closed"]).fix; //=> 'did you mean "open"? one of: open, closed'
 */
export function unknownValue(value: unknown, options: readonly string[]) {
  const near = typeof value === "string" ? closest(value, options) : undefined;
  const hint = near === undefined ? "" : `did you mean ${shown(near)}? `;
  return {
    problem: `is not one of the allowed values: ${shown(value)}`,
    fix: `${hint}one of: ${options.join(", ")}`,
  };
}

function article(expected: string): string {
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.hasOwn(value, part) ? (value as Record<PropertyKey, unknown>)[part] : undefined;
  }
  return value;
}
