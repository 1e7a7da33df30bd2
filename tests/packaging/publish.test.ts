import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { coreFolder } from "./support/packCore.ts";
import { run } from "./support/run.ts";

const tool = (name: string) => join(import.meta.dirname, "..", "node_modules", ".bin", name);
const listed = async () =>
  (await run("tar", ["tzf", inject("tarball")], ".")).stdout
    .trim()
    .split("\n")
    .map((path) => path.replace(/^package\//, ""));

test("the package holds neither tests nor what only tests use", async () => {
  const strangers = (await listed()).filter((path) =>
    /\.test\.|[/](?:fixtures|testing)[/]|^[.]|tsconfig|turbo/.test(path),
  );
  expect(strangers).toEqual([]);
});

test("the package holds its papers", async () => {
  expect(await listed()).toEqual(expect.arrayContaining(["LICENSE", "README.md", "SPEC.md"]));
});

test("every entry has one source and one published file of the same name", async () => {
  const manifest = JSON.parse(await readFile(join(coreFolder, "package.json"), "utf8"));
  const published = Object.fromEntries(
    Object.entries<string>(manifest.exports).map(([entry, source]) => {
      const built = source.replace("./src/", "./dist/").replace(/\.ts$/, "");
      return [entry, { types: `${built}.d.ts`, default: `${built}.js` }];
    }),
  );
  expect(manifest.publishConfig.exports).toEqual(published);
  const files = await listed();
  const missing = Object.values(published)
    .flatMap((entry) => Object.values(entry))
    .filter((file) => !files.includes(file.slice(2)));
  expect(missing).toEqual([]);
});

test("publint has nothing to say, strictly", async () => {
  const { stdout } = await run(tool("publint"), ["--strict", inject("tarball")], ".");
  expect(stdout).toContain("All good!");
});

test("the types are right for every way to resolve an ES module", async () => {
  // The form is named: by itself it turns its table with the width of the terminal.
  const given = ["--profile", "esm-only", "--no-emoji", "--no-color", "--format", "table-flipped"];
  // It ends in a failure where it finds a problem that the profile does not leave out.
  const { stdout } = await run(tool("attw"), [...given, inject("tarball")], ".");
  expect(stdout).toMatch(/"@harmel\/core"\s+│ OK \(ESM\)\s+│ OK\s+│/);
});

test("no entry does anything when it is imported", async () => {
  const manifest = JSON.parse(await readFile(join(coreFolder, "package.json"), "utf8"));
  expect(manifest.sideEffects).toBe(false);
  const entries = Object.keys(manifest.exports).map((entry) =>
    entry.replace(/^\./, "@harmel/core"),
  );
  const script = `const before = new Set(Object.keys(globalThis));
    for (const entry of ${JSON.stringify(entries)}) await import(entry);
    console.log(Object.keys(globalThis).filter((name) => !before.has(name)).join());`;
  const given = ["--input-type=module", "--eval", script];
  const { stdout, stderr } = await run(process.execPath, given, inject("project"));
  const added = stdout
    .trim()
    .split(",")
    .filter((name) => !name.startsWith("__zod_"));
  expect(added, "only zod keeps its own settings in a global").toEqual([]);
  expect(stderr).toBe("");
});
