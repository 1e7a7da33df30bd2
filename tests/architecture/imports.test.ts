import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { importsOf, type Import } from "../support/repository/importsOf.ts";
import { sourceFiles } from "../support/repository/sourceFiles.ts";

const modules = sourceFiles()
  .filter(({ path }) => /\.tsx?$/.test(path))
  .map(({ path, content }) => ({ path, imports: importsOf(content) }));
const isTest = (path: string): boolean => /\.test\.tsx?$|[/](?:fixtures|testing)[/]/.test(path);

/** `path → import` for every import under a folder that breaks a rule. */
const breaches = (folder: string, breaks: (imported: Import, path: string) => boolean): string[] =>
  modules
    .filter(({ path }) => path.startsWith(folder))
    .flatMap(({ path, imports }) =>
      imports.filter((imported) => breaks(imported, path)).map(({ from }) => `${path} → ${from}`),
    );
const roomOf = (from: string): string | undefined => /^@harmel\/([a-z-]+)/.exec(from)?.[1];

describe("floors", () => {
  test.each([
    ["packages/core/", []],
    ["packages/cases/", ["core"]],
    ["packages/views/", ["core"]],
    ["packages/store/", ["core"]],
    ["packages/events/", ["core"]],
    ["packages/accounts/", []],
    ["packages/operations/", ["core", "cases", "views", "store", "events", "accounts"]],
    ["apps/terminal/", ["core", "views", "operations"]],
    ["apps/web/", ["core", "views", "operations", "accounts"]],
  ])("%s imports of ours only %j", (folder, allowed: string[]) => {
    const own = folder.split("/")[1] ?? "";
    const wrong = breaches(folder, ({ from }, path) => {
      const room = roomOf(from);
      return room !== undefined && room !== own && !allowed.includes(room) && !isTest(path);
    });
    expect(
      wrong,
      "nothing points back or past: apps reach data through operations and screens through views, and what two rooms of a floor share belongs in core",
    ).toEqual([]);
  });

  test("no import climbs out of its package", () => {
    const wrong = modules.flatMap(({ path, imports }) => {
      const own = /^(?:(?:apps|packages)\/[^/]+|[^/]+)\//.exec(path)?.[0] ?? "";
      return imports
        .filter(({ from }) => from.startsWith("."))
        .map(({ from }) => posix.join(posix.dirname(path), from))
        .filter((target) => !target.startsWith(own) && !target.startsWith(".config/"))
        .map((target) => `${path} → ${target}`);
    });
    expect(wrong, "import the package by its name").toEqual([]);
  });
});

test("core imports zod, date-fns and @date-fns/utc, and nothing else", () => {
  const allowed = /^(?:\.|zod(?:[/]|$)|date-fns(?:[/]|$)|@date-fns[/]utc(?:[/]|$))/;
  const wrong = breaches(
    "packages/core/src/",
    ({ from }, path) => !isTest(path) && !allowed.test(from),
  );
  expect(wrong, "files, the net and the clock belong in operations or the apps").toEqual([]);
});

test("a screen takes its numbers from views: from core it knows types alone", () => {
  const wrong = breaches(
    "apps/",
    ({ from, typesOnly }, path) =>
      path.endsWith(".tsx") && roomOf(from) === "core" && !typesOnly && !isTest(path),
  );
  expect(wrong, "decide it once for both front ends in packages/views").toEqual([]);
});
