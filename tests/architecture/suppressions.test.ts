import { expect, test } from "vitest";
import { sourceFiles } from "../support/repository/sourceFiles.ts";

// Lint holds this where it looks; this holds it in every file, and whatever lint is told to ignore.
const silenced =
  /(?:[/]{2}|[/][*])\s*(?:(?:ox|es)lint-disable\S*|@ts-(?:expect-error|ignore|nocheck)|oxfmt-ignore)(?<rest>.*)/;
const reason = /(?:--|:| because )\s*\S.{8,}|\s\S+(?:\s+\S+){2,}/;

test("whoever silences a rule says on the same line why", () => {
  const silent = sourceFiles().flatMap(({ path, content }) =>
    content.split("\n").flatMap((line, index) => {
      const rest = silenced.exec(line)?.groups?.rest;
      return rest !== undefined && !reason.test(rest)
        ? [`${path}:${index + 1}: ${line.trim()}`]
        : [];
    }),
  );
  expect(silent, "write `-- reason` behind it, or mend what the rule found").toEqual([]);
});
