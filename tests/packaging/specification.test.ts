import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sourceFiles } from "../support/repository/sourceFiles.ts";
import { coreFolder } from "./support/packCore.ts";

const specification = readFileSync(join(coreFolder, "SPEC.md"), "utf8");
const rules = [...specification.matchAll(/^- \*\*(R\d+)\*\*/gm)].map(([, rule = ""]) => rule);

/** The rules that a title of a test or of a group of tests begins with: "R7, R19: …". */
const citing = /\b(?:test|describe|it)(?:\.\w+)*(?:\([^"'`]*\))?\(\s*["'`](R\d+(?:, R\d+)*): /gs;
const cited = sourceFiles()
  .filter(({ path }) => path.endsWith(".test.ts"))
  .flatMap(({ path, content }) =>
    [...content.matchAll(citing)].flatMap(([, list = ""]) =>
      list.split(", ").map((rule) => ({ rule, path })),
    ),
  );

test("rules are numbered from R1 without a gap or a repetition", () => {
  expect(rules).toEqual(rules.map((_, index) => `R${index + 1}`));
});

test("every rule is cited by the title of a test", () => {
  const covered = new Set(cited.map(({ rule }) => rule));
  expect(
    rules.filter((rule) => !covered.has(rule)),
    'begin the title of the test that holds the rule with "R7: …"',
  ).toEqual([]);
});

test("every rule that a title cites exists", () => {
  expect(cited.filter(({ rule }) => !rules.includes(rule))).toEqual([]);
});
