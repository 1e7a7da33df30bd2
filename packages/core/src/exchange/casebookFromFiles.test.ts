import * as fc from "fast-check";
import { expect, test } from "vitest";
import { smallCasebook } from "../testing/smallCasebook.ts";
import { type CasebookFile, casebookFiles } from "./casebookFiles.ts";
import { casebookFromFiles } from "./casebookFromFiles.ts";

const good = casebookFiles(
  smallCasebook([
    { id: "troops", kind: "troop-deployment", on: "2024-03-01" },
    { id: "leaving", kind: "withdrawal", on: "2024-03-20", ends: ["troops"] },
  ]),
);
const without = (path: string) => good.filter((file) => file.path !== path);
const changed = (path: string, change: (text: string) => string) =>
  good.map((file) => (file.path === path ? { path, text: change(file.text) } : file));
const replaced = (from: string, to: string) => (before: string) => before.replace(from, to);
const conflict = (text: string) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> theirs\n`;
const problemsOf = (files: readonly CasebookFile[]) =>
  casebookFromFiles(files).problems.map(({ file, path, problem }) => [file, path, problem]);

test("R71: a fault names its file and the place inside it", () => {
  expect(
    problemsOf(changed("signals/troops.json", replaced("troop-deployment", "troops"))),
  ).toEqual([["signals/troops.json", "kind", expect.stringContaining('"troops"')]]);
  expect(problemsOf(changed("casebook.json", replaced('"A"', '"X"')))).toEqual([
    ["casebook.json", "focus[0]", 'names no record of actors: "X"'],
  ]);
  expect(problemsOf(without("reports/troops-report.json"))).toEqual([
    ["signals/troops.json", "evidence[0].report", 'names no record of reports: "troops-report"'],
  ]);
});

test("R71: a file that is not JSON is one problem, and a merge in conflict says so", () => {
  const path = "signals/troops.json";
  expect(problemsOf(changed(path, (text) => text.slice(0, -9)))).toEqual([
    [path, "", "is not JSON"],
  ]);
  expect(problemsOf(changed(path, conflict))).toEqual([[path, "", "holds a merge in conflict"]]);
});

test("R71: a record under another's name is told, with the name it should have", () => {
  const moved = good.map(({ path, text }) => ({
    path: path === "places/north.json" ? "places/North.json" : path,
    text,
  }));
  expect(casebookFromFiles(moved).problems).toMatchObject([
    {
      file: "places/North.json",
      problem: 'holds the record of another file: "north"',
      fix: "rename the file to places/north.json, or correct the id",
    },
  ]);
});

test("R71: an id that two lists use names both files", () => {
  const text = '{ "id": "north", "statement": "so", "known": { "on": "2024-01-01" } }';
  expect(problemsOf([...good, { path: "conditions/north.json", text }])).toEqual([
    ["conditions/north.json", "id", 'is taken already by places/north.json: "north"'],
  ]);
});

test("R71: a missing head, a head that is none and lists in the head are one problem each", () => {
  expect(problemsOf(without("casebook.json"))).toEqual([["casebook.json", "", "is missing"]]);
  expect(problemsOf(changed("casebook.json", () => "[1]"))).toEqual([
    ["casebook.json", "", "is not a JSON object: [1]"],
  ]);
  const twice = [...good, { path: "casebook.json", text: "{}" }];
  expect(problemsOf(twice)).toEqual([["casebook.json", "", "is given twice"]]);
  const withList = changed("casebook.json", (text) => text.replace("{", '{ "signals": [],'));
  expect(problemsOf(withList)).toEqual([["casebook.json", "signals", "is a list"]]);
});

test("R71: files of other kinds are left alone, and no JSON file is passed over", () => {
  const others = ["README.md", ".gitattributes", ".git/objects/ab.json", "signals/.troops.json"];
  const files = others.map((path) => ({ path, text: "{}" }));
  expect(casebookFromFiles([...good, ...files]).ok).toBe(true);
  const strays = ["signal/x.json", "package.json", "Casebook.json", "__proto__/x.json"];
  for (const path of strays) {
    expect(problemsOf([...good, { path, text: "{}" }])).toEqual([
      [path, "", "is no file of a casebook"],
    ]);
  }
});

test("R71: a byte-order mark and other line ends change nothing", () => {
  const windows = good.map(({ path, text }) => ({
    path,
    text: `\uFEFF${text.replaceAll("\n", "\r\n")}`,
  }));
  expect(casebookFromFiles(windows)).toEqual(casebookFromFiles(good));
});

test("R69: a folder of a newer format is refused by that problem alone", () => {
  const newer = changed("casebook.json", (text) => text.replace('"format": 1', '"format": 2'));
  const files = [...newer, { path: "unheard-of/x.json", text: "{}" }];
  expect(casebookFromFiles(files).problems).toMatchObject([
    { file: "casebook.json", path: "format", code: "newer-format" },
  ]);
});

test("any files are read or refused, and each problem names a file", () => {
  const path = fc.oneof(
    fc.constantFrom("casebook.json", "signals/troops.json", "turns/+con+7.json"),
    fc.string().map((name) => `${name}.json`),
  );
  const text = fc.oneof(fc.json(), fc.string());
  const some = fc.array(fc.record({ path, text }), { maxLength: 4 });
  const property = fc.property(some, fc.boolean(), (files, whole) => {
    const given = [...(whole ? good : []), ...files];
    const { problems } = casebookFromFiles(given);
    for (const problem of problems) expect(problem.file).toMatch(/\.json$/);
  });
  fc.assert(property);
});
