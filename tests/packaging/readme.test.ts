import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { examplesOf, filesOf } from "./support/examplesOf.ts";
import { coreFolder } from "./support/packCore.ts";
import { run } from "./support/run.ts";

const readme = readFileSync(join(coreFolder, "README.md"), "utf8");
const examples = examplesOf(readme);
const project = inject("project");

beforeAll(async () => {
  for (const [name, text] of filesOf(readme)) await writeFile(join(project, name), text);
});

test.each(examples)("the example under “$heading” prints what it says", async (example) => {
  const file = `example-${examples.indexOf(example)}.ts`;
  await writeFile(join(project, file), example.code);
  const { stdout, stderr } = await run(process.execPath, [file], project);
  expect(stdout.trimEnd().split("\n")).toEqual(example.prints);
  expect(stderr).toBe("");
});

test("the first example has ten lines or fewer", () => {
  expect(examples[0]?.code.trimEnd().split("\n").length).toBeLessThanOrEqual(10);
});

test("every file that the README links is in the package", () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = ""]) => link);
  for (const link of links) expect(readFileSync(join(coreFolder, link), "utf8")).not.toBe("");
});
