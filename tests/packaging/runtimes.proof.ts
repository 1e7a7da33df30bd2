import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { expectedSummary } from "./support/expectedSummary.ts";
import { run } from "./support/run.ts";
import { runtimes, runtimesMissing } from "./support/runtimes.ts";

// A proof and no test: 325 MB of programs that nobody should fetch with a clone. They come from the
// registry the first time and from pnpm's store after that.
const folder = join(inject("project"), "..", "engines");

beforeAll(async () => {
  if (runtimesMissing !== undefined) return;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "private": true }');
  await writeFile(join(folder, "pnpm-workspace.yaml"), "packages: []\n");
  await run("pnpm", ["add", "--prefer-offline", ...runtimes.map((entry) => entry.package)], folder);
}, 300_000);

test.skipIf(runtimesMissing !== undefined).each(runtimes)(
  "the installed package gives on $name what the sources give",
  async (engine) => {
    const program = join(folder, "node_modules", engine.program);
    const { stdout, stderr } = await run(
      program,
      [...engine.given, "fromFile.js"],
      inject("project"),
    );
    expect(JSON.parse(stdout)).toEqual(expectedSummary());
    expect(stderr).toBe("");
  },
);
