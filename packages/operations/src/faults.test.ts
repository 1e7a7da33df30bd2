import { CasebookError } from "@harmel/core";
import { expect, test } from "vitest";
import { Fault } from "./Fault.ts";
import { faults } from "./faults.ts";

test("every fault says what happened and how to mend it, lower case and without a full stop", () => {
  for (const { problem, fix } of Object.values(faults)) {
    for (const text of [problem, fix]) expect(text).toMatch(/^[a-z{].*[^.]$/);
  }
});

test("a casebook's problems are kept", () => {
  const problem = {
    code: "not-a-day",
    path: "signals[3]",
    problem: "is no day",
    fix: "mend it",
  } as const;
  expect(Fault.from(new CasebookError([problem]))).toMatchObject({
    code: "casebook-invalid",
    exit: 1,
    problems: [problem],
  });
});

test("whatever else was thrown is ours", () => {
  const cause = new TypeError("x is undefined");
  expect(Fault.from(cause)).toMatchObject({ exit: 70, status: 500, cause });
  expect(Fault.from(cause).message).toBe("an error of ours: x is undefined");
});
