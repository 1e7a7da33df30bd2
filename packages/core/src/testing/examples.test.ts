import { describe, expect, test } from "vitest";
import * as core from "../index.ts";
import { type Example, examplesIn } from "./examplesIn.ts";
import { smallCasebook } from "./smallCasebook.ts";

const sources = import.meta.glob(["../**/*.ts", "!../**/*.test.ts", "!../testing/**"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const modules = import.meta.glob(["../**/*.ts", "!../**/*.test.ts", "!../testing/**"], {
  eager: true,
});
const written = Object.entries(sources).flatMap(([path, source]) => examplesIn(source, path));

/** What examples may use besides the exports of their own module and of the package. */
const surroundings = {
  casebook: smallCasebook(
    [
      { id: "troops", kind: "troop-deployment", on: "2024-06-20" },
      { id: "talks", kind: "talks", on: "2024-06-30", mutual: true },
    ],
    { coverage: { from: "2024-06-01", to: "2024-09-30", of: "the border" } },
  ),
};

/** Runs one example line by line and gives what each line with an arrow came to. */
function run({ path, code }: Example): { found: unknown; expected: unknown }[] {
  const scope = { ...surroundings, ...core, ...modules[path] };
  const names = Object.keys(scope);
  // oxlint-disable-next-line typescript/no-implied-eval -- an example is text until it runs; it comes from our own sources
  const evaluate = new Function(...names, `"use strict";\n${code}`);
  return evaluate(...Object.values(scope)) as { found: unknown; expected: unknown }[];
}

/** Whether an example is a sketch, which names things it does not define or leaves something out. */
function isSketch(example: Example): boolean {
  try {
    run(example);
    return false;
  } catch (error) {
    return error instanceof ReferenceError || error instanceof SyntaxError;
  }
}

/** What was found, its numbers as exact as the example writes them and no more so than arithmetic is. */
function asWritten(found: unknown, expected: unknown): unknown {
  if (typeof found === "number" && typeof expected === "number") {
    const decimals = String(expected).split(".")[1]?.length ?? 12;
    const tolerance = Math.max(10 ** -decimals / 2, 1e-12 * Math.abs(expected));
    return Math.abs(found - expected) <= tolerance ? expected : found;
  }
  if (Array.isArray(found) && Array.isArray(expected)) {
    return found.map((entry, index) => asWritten(entry, expected[index]));
  }
  if (!isPlain(found) || !isPlain(expected)) return found;
  return Object.fromEntries(
    Object.entries(found).map(([key, entry]) => [key, asWritten(entry, expected[key])]),
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && value.constructor === Object;
}

const examples = written.filter((example) => !isSketch(example));

describe("examples come to what they say", () => {
  test.each(examples.map((example) => [`${example.path.slice(3)} ${example.name}`, example]))(
    "%s",
    (_, example) => {
      const results = run(example as Example);
      expect(results.length).toBeGreaterThan(0);
      for (const { found, expected } of results)
        expect(asWritten(found, expected)).toEqual(expected);
    },
  );
});

/** Functions without an example of their own, each with the reason. */
const withoutExample: Readonly<Record<string, string>> = {
  parseCasebook: "its example is an error; checkCasebook's runs",
  firstPlace: "shown with rankQuestion",
  CasebookError: "a class of errors that parseCasebook throws",
};

test("every function of the package has an example, or a reason", () => {
  const named = new Set(written.map((example) => example.name));
  const functions = Object.entries(core).filter(([, value]) => typeof value === "function");
  const missing = functions.map(([name]) => name).filter((name) => !named.has(name));
  const advice = "give it an @example with //=>, or say in withoutExample why it has none";
  const unexplained = missing.filter((name) => !(name in withoutExample));
  expect(unexplained.map((name) => `${name}: ${advice}`)).toEqual([]);
});
