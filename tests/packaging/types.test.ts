import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { run } from "./support/run.ts";

const compiler = (name: string) =>
  join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), "bin", "tsc");

// skipLibCheck is off for our declarations; those of zod and date-fns come along and must hold too.
const strictest = {
  target: "es2022",
  lib: ["es2022", "dom"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  noEmit: true,
};

describe.each([
  ["5.9", "typescript59"],
  ["7", "typescript"],
])("TypeScript %s", (version, name) => {
  test.each([
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])("takes the types under the strictest settings (%s, %s)", async (module, moduleResolution) => {
    const settings = { ...strictest, module, moduleResolution };
    const project = inject("project");
    const file = join(project, `tsconfig.${version}.${moduleResolution}.json`);
    await writeFile(file, JSON.stringify({ compilerOptions: settings, files: ["strict.ts"] }));
    const { stdout } = await run(process.execPath, [compiler(name), "-p", file], project);
    expect(stdout).toBe("");
  });
});
