import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { harmelProgram } from "../../support/paths.ts";
import { runHarmel } from "../../support/command/runHarmel.ts";

test("analyse prints the document of the contract and nothing else", async () => {
  const { exit, out, error } = await runHarmel([
    "analyse",
    "belarus-ukraine-2024",
    "--as-of",
    "2024-08-20",
    "--json",
  ]);
  expect({ exit, error }).toEqual({ exit: 0, error: "" });
  const document = JSON.parse(out);
  expect(document).toMatchObject({
    method: { version: expect.any(String) },
    options: expect.any(Object),
    casebook: {
      id: "belarus-ukraine-2024",
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      signals: expect.any(Number),
      reports: expect.any(Number),
    },
    asOf: "2024-08-20",
    focus: ["BLR", "UKR"],
  });
  const tracks = { deterrence: expect.any(Number), dialogue: expect.any(Number) };
  expect(document.levels.at(-1)).toMatchObject({
    day: "2024-08-20",
    ...tracks,
    inForce: tracks,
    recent: tracks,
    byDirection: {
      "BLR→UKR": { ...tracks, posture: expect.any(String) },
      "UKR→BLR": { ...tracks, posture: expect.any(String) },
    },
    posture: expect.any(String),
    holds: expect.any(Number),
    flippedBy: expect.any(Array),
  });
  expect(document.episodes[0]).toMatchObject({ id: expect.any(String), onset: "2024-06-20" });
  expect(document.episodes[0].phases[0]).toMatchObject({
    name: "build-up",
    from: "2024-06-20",
    round: 1,
    because: expect.any(Array),
    holds: expect.any(Number),
  });
  expect(document.channels[0].intervals[0]).toMatchObject({
    from: expect.any(String),
    status: expect.any(String),
    because: expect.any(String),
  });
  expect(document.weeks.at(-1)).toMatchObject({
    week: "2024-W34",
    direction: expect.stringMatching(/^(?:better|worse|unchanged)$/),
    riskAlert: expect.any(Boolean),
    opportunityAlert: expect.any(Boolean),
    reason: expect.any(String),
    because: expect.any(Array),
  });
  expect(document.turns[0]).toMatchObject({
    day: expect.any(String),
    questions: expect.any(Array),
  });
});

test("the same analysis has the same bytes", async () => {
  const command = ["analyse", "belarus-ukraine-2024", "--json"];
  const [first, second] = [await runHarmel(command), await runHarmel(command)];
  expect(first.out).toBe(second.out);
});

test("without --json it is read by a person, as wide as COLUMNS says", async () => {
  const { exit, out } = await runHarmel(["analyse", "belarus-ukraine-2024"], {
    env: { COLUMNS: "100" },
  });
  expect(exit).toBe(0);
  expect(out).toContain("Dual-track");
  expect(out).not.toContain("\u001B");
});

test.each([
  [["analize", "x"], /no such command: analize; did you mean analyse\?/],
  [["--jso"], /no such option: --jso; did you mean --json\?/],
  [["nothing-like-it"], /no such command or case: nothing-like-it/],
  [["check"], /check needs FILE/],
  [["analyse", "belarus-ukraine-2024", "--as-of", "2024-06-31"], /2024-06-31/],
])("%j is wrong use: exit 2, said in words", async (args, words) => {
  const { exit, out, error } = await runHarmel(args);
  expect({ exit, out }).toEqual({ exit: 2, out: "" });
  expect(error).toMatch(words);
  expect(error).not.toMatch(/ at .*:\d+:\d+/);
});

test("a case that is not there is a fault of the input, as problems with --json", async () => {
  const { exit, out, error } = await runHarmel(["analyse", "./none.json", "--json"]);
  expect({ exit, error }).toEqual({ exit: 1, error: "" });
  expect(JSON.parse(out)).toMatchObject({
    problems: [{ path: "", problem: "there is no such file: ./none.json" }],
  });
});

test("whoever stops reading does no harm", async () => {
  const script = `"${harmelProgram}" analyse belarus-ukraine-2024 --json | head -c 20`;
  const { stdout, stderr } = await promisify(execFile)("sh", ["-c", script]);
  expect({ stdout: stdout.length, stderr }).toEqual({ stdout: 20, stderr: "" });
});

test("help, version and cases are said on standard output", async () => {
  expect((await runHarmel(["help"])).out).toContain("analyse CASE");
  expect((await runHarmel(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect((await runHarmel(["cases"])).out).toContain("belarus-ukraine-2024");
});
