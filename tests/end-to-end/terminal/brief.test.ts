import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hostileCase } from "../../support/command/hostileCase.ts";
import { runHarmel } from "../../support/command/runHarmel.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";

const command = ["brief", "belarus-ukraine-2024", "--as-of", "2024-08-20"];

test.each([
  [[], /^# Belarus and Ukraine.*\n\nBrief as of 20 August 2024\n/],
  [["--format", "md"], /\n## Bottom line\n/],
  [["--format", "html"], /^<!doctype html>/i],
  [["--format", "json"], /^\{"format":1,/],
  [["--json"], /^\{"format":1,/],
])("brief %j prints the document alone, twice the same bytes", async (options, begins) => {
  const first = await runHarmel([...command, ...options]);
  expect(first).toMatchObject({ exit: 0, error: "", out: expect.stringMatching(begins) });
  expect((await runHarmel([...command, ...options])).out).toBe(first.out);
});

test("--json is --format json, and says how far its answers hold", async () => {
  const { out } = await runHarmel([...command, "--json"]);
  expect((await runHarmel([...command, "--format=json"])).out).toBe(out);
  expect(JSON.parse(out)).toMatchObject({
    asOf: "2024-08-20",
    case: { id: "belarus-ukraine-2024", hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    bottomLine: [{ text: expect.stringContaining("holds in"), because: expect.any(Array) }, {}, {}],
  });
});

test("the day decides what it says", async () => {
  const { out } = await runHarmel(["brief", "belarus-ukraine-2024", "--as-of", "2024-07-14"]);
  expect(out).toContain("Brief as of 14 July 2024");
  expect(out).toContain("[0713-");
  expect(out).not.toContain("[0810-");
});

test.each([
  [["brief"], /brief needs CASE/],
  [[...command, "--format", "pdf"], /--format is none of md, html, json: pdf/],
  [[...command, "--format", "html", "--json"], /--json and --format ask for different things/],
])("%j is wrong use", async (args, words) => {
  const { exit, out, error } = await runHarmel(args);
  expect({ exit, out }).toEqual({ exit: 2, out: "" });
  expect(error).toMatch(words);
});

test("hostile text stays text in each format", async () => {
  const folder = await temporaryFolder("brief");
  await writeFile(join(folder.path, "case.json"), JSON.stringify(hostileCase()));
  for (const format of ["md", "html"]) {
    const { exit, out } = await runHarmel(["brief", "case.json", "--format", format], {
      folder: folder.path,
    });
    expect(exit).toBe(0);
    expect(out).not.toContain("<script>");
    // oxlint-disable-next-line eslint/no-control-regex -- escape sequences are what it looks for
    expect(out).not.toMatch(/[\u001B\u0007\u202E\u2066]/);
  }
  await folder.remove();
});
