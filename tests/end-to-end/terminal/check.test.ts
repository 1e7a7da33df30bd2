import { open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hostileCase } from "../../support/command/hostileCase.ts";
import { runHarmel } from "../../support/command/runHarmel.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder("check");
});
afterAll(() => folder.remove());

/** Checks a file in an empty folder and gives what a script gets, and what a person reads. */
async function check(content: string | object) {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  await writeFile(join(folder.path, "case.json"), text);
  return checked("case.json");
}

async function checked(file: string) {
  const script = await runHarmel(["check", file, "--json"], { folder: folder.path });
  const person = await runHarmel(["check", file], { folder: folder.path });
  expect(script.error).toBe("");
  expect(person.exit).toBe(script.exit);
  for (const { out, error } of [script, person]) expect(out + error).not.toMatch(/ at .*:\d+:\d+/);
  return { exit: script.exit, ...JSON.parse(script.out), person: person.out };
}

/** The hostile case with one signal changed. */
function withSignal(change: object): object {
  const casebook = hostileCase();
  const [first, ...rest] = casebook.signals as object[];
  return { ...casebook, signals: [{ ...first, ...change }, ...rest] };
}

test("a file that is not JSON is said with line and column", async () => {
  const { exit, ok, problems } = await check('{\n  "id": nonsense\n}');
  expect({ exit, ok }).toEqual({ exit: 1, ok: false });
  expect(problems).toEqual([
    expect.objectContaining({ problem: expect.stringContaining("line 2, column 10") }),
  ]);
});

test("a file of 200 MB is refused before it is read", async () => {
  await using file = await open(join(folder.path, "large.json"), "w");
  await file.truncate(200_000_000);
  const { exit, problems } = await checked("large.json");
  expect(exit).toBe(1);
  expect(problems[0].problem).toBe("the file has 200 MB and the limit is 64 MB: large.json");
});

test.each([
  ["an unknown kind", { kind: "trop-deployment" }, "signals[0].kind", /trop-deployment/],
  ["a dangling id", { initiators: ["NOBODY"] }, "signals[0].initiators[0]", /NOBODY/],
  ["31 June", { occurred: { from: "2024-06-31" } }, "signals[0].occurred.from", /2024-06-31/],
])("%s is said with its path, what is wrong and how to mend it", async (_, change, path, value) => {
  const { exit, problems, person } = await check(withSignal(change));
  expect(exit).toBe(1);
  expect(problems).toContainEqual(
    expect.objectContaining({
      path: expect.stringContaining(path),
      problem: expect.stringMatching(value),
      fix: expect.stringMatching(/\w/),
    }),
  );
  expect(person).toContain(path);
});

test("script tags, right-to-left text and long summaries are no fault", async () => {
  const { exit, ok, problems } = await check(hostileCase());
  expect({ exit, ok, problems }).toEqual({ exit: 0, ok: true, problems: [] });
});

test("what is quoted from a file cannot steer the terminal", async () => {
  const { person } = await check({ ...hostileCase(), "\u001B[2J\u202E": "\u001B[31m" });
  // oxlint-disable-next-line eslint/no-control-regex -- escape sequences are what it looks for
  expect(person).not.toMatch(/[\u001B\u202E]/);
});
