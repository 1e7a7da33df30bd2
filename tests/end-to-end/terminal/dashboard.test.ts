import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hostileCase } from "../../support/command/hostileCase.ts";
import { runHarmel } from "../../support/command/runHarmel.ts";
import { harmelProgram } from "../../support/paths.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";
import { openTerminal } from "../../support/terminal/openTerminal.ts";

test("ctrl+c ends it with 130", async () => {
  using session = openTerminal();
  await session.waitFor("Overview");
  session.press("ctrl+c");
  expect(await session.exit()).toMatchObject({ exitCode: 130 });
  expect(session.state()).toMatchObject({ screen: "normal", cursorShown: true });
});

test("a CI variable in a person's shell changes nothing", async () => {
  using session = openTerminal({ env: { CI: "true" } });
  await session.waitFor("Overview");
  session.press("q");
  expect(await session.exit()).toMatchObject({ exitCode: 0 });
});

test("a window that is too small says so, and draws again once it is large enough", async () => {
  using session = openTerminal({ columns: 50, rows: 12 });
  await session.waitFor("60 × 16 are needed");
  session.resize(100, 30);
  await session.waitFor("Last turn");
  session.resize(20, 5);
  await session.waitFor("This window");
  session.press("q");
  expect(await session.exit()).toMatchObject({ exitCode: 0 });
});

test("a key while the window changes its size is not lost", async () => {
  using session = openTerminal({ columns: 120, rows: 40 });
  await session.waitFor("Last turn");
  session.resize(80, 24);
  session.press("2");
  session.resize(100, 30);
  await session.waitFor("[2 Timeline]");
  expect(session.frame()).toHaveLength(30);
});

test("NO_COLOR leaves no colour, and without it the sides have theirs", async () => {
  using coloured = openTerminal();
  await coloured.waitFor("█ Belarus");
  expect(coloured.styleOf("█ Belarus").foreground).toMatch(/^palette/);
  using plain = openTerminal({ env: { NO_COLOR: "1" } });
  await plain.waitFor("█ Belarus");
  expect(plain.styleOf("█ Belarus").foreground).toBe("default");
  // oxlint-disable-next-line eslint/no-control-regex -- escape sequences are what it looks for
  expect(plain.output()).not.toMatch(/\u001B\[[\d;]*3[0-8]/);
});

test("text is drawn in the terminal's own colours", async () => {
  using session = openTerminal();
  await session.waitFor("Last turn");
  for (const text of ["Dual-track", "Last turn", "Week  "]) {
    expect(session.styleOf(text)).toMatchObject({
      foreground: "default",
      background: "default",
      dim: false,
    });
  }
});

test.each([
  ["--ascii", { args: ["--ascii"] }],
  ["a locale that is not UTF-8", { env: { LANG: "C" } }],
])("%s draws plain ASCII", async (_, options) => {
  using session = openTerminal(options);
  await session.waitFor("Last turn");
  session.press("2");
  const frame = await session.waitFor("[2 Timeline]");
  expect(frame.join("")).toMatch(/^[\x20-\x7e]*$/);
});

test("hostile titles are shown as text and nothing else", async () => {
  const folder = await temporaryFolder("hostile");
  await writeFile(join(folder.path, "case.json"), JSON.stringify(hostileCase()));
  using session = openTerminal({ args: ["case.json"], folder: folder.path });
  const frame = await session.waitFor("<script>");
  expect(frame[0]).toContain("�[2J�]0;owned�");
  session.press("3", "enter");
  await session.waitFor("very long very long");
  // oxlint-disable-next-line eslint/no-control-regex -- escape sequences are what it looks for
  expect(session.output()).not.toMatch(/\u001B\]0;|\u202E|\u2066|\u0007/);
  session.press("q");
  await session.exit();
  await folder.remove();
});

test("--once prints the same as plain text and leaves with 0", async () => {
  const { exit, out, error } = await runHarmel(["--once"]);
  expect({ exit, error }).toEqual({ exit: 0, error: "" });
  expect(out).toMatch(
    /^Harmel {2}Belarus and Ukraine.*as of 2024-09-30\n◆ Dual-track holds in \d+ %/,
  );
  expect(out).not.toContain("\u001B");
  for (const line of out.split("\n")) expect(line).toBe(line.trimEnd());
  expect((await runHarmel([])).out).toBe(out);
});

test.each([
  ["overview", /# Belarus -> Ukraine/],
  ["explanations", /question 4 of 4\n[^]*Matrix\n[^]*No\s+probability/],
  ["attention", /Western think tanks: not searched/],
  ["claims", /announcements never confirmed[^]*announced, unconfirmed for/],
  ["brief", /Bottom line\n[^]*harmel brief belarus-ukraine-2024 --as-of/],
])("--once --view %s prints that view whole", async (view, words) => {
  const { exit, out, error } = await runHarmel(["--once", "--view", view, "--ascii"]);
  expect({ exit, error }).toEqual({ exit: 0, error: "" });
  expect(out).toMatch(words);
  expect(out).toMatch(/^[\n\x20-\x7e]*$/);
});

test("--view opens the dashboard in a view, and an unknown one is wrong use", async () => {
  using session = openTerminal({ args: ["--view", "claims"] });
  await session.waitFor("[7 Claims]");
  const { exit, error } = await runHarmel(["--view", "claim"]);
  expect(exit).toBe(2);
  expect(error).toContain("did you mean claims?");
});

test("a case from a file stays on the list beside the bundled ones", async () => {
  const folder = await temporaryFolder("shelf");
  await writeFile(join(folder.path, "case.json"), JSON.stringify(hostileCase()));
  using session = openTerminal({ args: ["case.json"], folder: folder.path });
  await session.waitFor("<script>");
  session.press("c");
  await session.waitFor("(hostile), open now");
  session.press("j", "enter");
  await session.waitFor("Belarus and Ukraine: the border");
  session.press("c");
  const frame = await session.waitFor("(hostile)");
  // oxlint-disable-next-line eslint/no-control-regex -- escape sequences are what it looks for
  expect(frame.join("")).not.toMatch(/[\u001B\u202E]/);
  session.press("enter");
  await session.waitFor("<script>");
  await folder.remove();
});

test("--once in a terminal prints and ends", async () => {
  using session = openTerminal({ args: ["--once", "--as-of", "2024-07-14"] });
  expect(await session.exit()).toMatchObject({ exitCode: 0 });
  expect(session.state()).toMatchObject({ screen: "normal" });
  expect(session.output()).toContain("as of 2024-07-14");
});

test("a dumb terminal gets plain text", async () => {
  using session = openTerminal({ program: "env", args: ["TERM=dumb", harmelProgram] });
  expect(await session.exit()).toMatchObject({ exitCode: 0 });
  expect(session.output()).not.toContain("\u001B");
});
