import { expect, test } from "vitest";
import { openTerminal } from "../../support/terminal/openTerminal.ts";
import { harmelProgram } from "../../support/paths.ts";

const title = (lines: string[]): number => lines.filter((line) => line.includes("Harmel")).length;

test("the dashboard opens on a screen of its own, and q leaves the terminal as it was", async () => {
  using session = openTerminal();
  await session.waitFor("Harmel");
  expect(session.state()).toMatchObject({ screen: "alternate", cursorShown: false });
  session.press("q");
  expect(await session.exit()).toEqual({ exitCode: 0, signal: undefined });
  expect(session.state()).toEqual({
    screen: "normal",
    cursorShown: true,
    bracketedPaste: false,
    mouse: "none",
  });
});

test("the shell finds its screen and its settings again", async () => {
  const script = `echo before; settings=$(stty -g); "$0"; [ "$settings" = "$(stty -g)" ] && echo after`;
  using session = openTerminal({ program: "sh", args: ["-c", script, harmelProgram] });
  await session.waitFor("Harmel");
  session.press("q");
  const frame = await session.waitFor("after");
  expect(frame.filter((line) => line !== "")).toEqual(["before", "after"]);
});

test("ctrl+c leaves as well", async () => {
  using session = openTerminal();
  await session.waitFor("Harmel");
  session.press("ctrl+c");
  await session.exit();
  expect(session.state()).toMatchObject({ screen: "normal", cursorShown: true });
});

test.each([
  [80, 24],
  [200, 60],
  [40, 12],
])("at %i × %i nothing is drawn beyond the window", async (columns, rows) => {
  using session = openTerminal({ columns, rows });
  await session.waitFor("Harmel");
  expect(session.scrolledLines()).toBe(0);
});

test("a smaller window is drawn anew, once and whole", async () => {
  using session = openTerminal({ columns: 120, rows: 40 });
  await session.waitFor("Harmel");
  session.resize(80, 24);
  session.press("down");
  expect(await session.waitFor((lines) => title(lines) === 1)).toHaveLength(24);
  session.press("q");
  expect(await session.exit()).toMatchObject({ exitCode: 0 });
});
