import { expect, test } from "vitest";
import { openTerminal, type TerminalOptions } from "./openTerminal.ts";
import type { TerminalSession } from "./TerminalSession.ts";

const shell = (script: string, options: TerminalOptions = {}): TerminalSession =>
  openTerminal({ program: "sh", args: ["-c", script], ...options });

test("a frame is what the window shows, at its size", async () => {
  using session = shell("stty size; read line", { columns: 30, rows: 5 });
  expect(await session.waitFor("5 30")).toEqual(["5 30", "", "", "", ""]);
});

test("keys arrive by name and as themselves, and the exit code comes back", async () => {
  using session = shell("read line; echo got $line; exit 3");
  session.press("a", "b", "backspace", "c", "enter");
  expect(await session.exit()).toEqual({ exitCode: 3, signal: undefined });
  expect(session.frame()).toContain("got ac");
});

test("a new size reaches the program", async () => {
  using session = shell("trap 'stty size; exit' WINCH; echo ready; while :; do read line; done");
  await session.waitFor("ready");
  session.resize(100, 30);
  session.press("enter");
  expect(await session.waitFor("30 100")).toHaveLength(30);
});

test("what never comes is named, with the last frame", async () => {
  using session = shell("echo something else; exit 4");
  await session.exit();
  await expect(session.waitFor("Harmel", 50)).rejects.toThrow(
    /"Harmel" is not on the screen \(the program ended with 4\):\n│something else/,
  );
});

test("colours and weight of a text can be asked for", async () => {
  using session = shell(
    String.raw`printf 'a \033[1;38;2;31;119;180mblue\033[0m \033[31mred\033[0m'`,
  );
  await session.exit();
  expect(session.styleOf("blue")).toMatchObject({ foreground: "#1f77b4", bold: true });
  expect(session.styleOf("red")).toMatchObject({ foreground: "palette 1", bold: false });
  expect(session.styleOf("a")).toMatchObject({ foreground: "default", background: "default" });
});

test("a program that leaves its screen or hides the cursor is seen to", async () => {
  using session = shell(String.raw`printf '\033[?1049h\033[?25l\033[?2004h'`);
  await session.exit();
  expect(session.state()).toMatchObject({
    screen: "alternate",
    cursorShown: false,
    bracketedPaste: true,
  });
});

test("lines that left the window are counted", async () => {
  using session = shell("seq 30", { rows: 10 });
  await session.exit();
  expect(session.scrolledLines()).toBe(21);
});

test("nothing of the test runner's environment changes what is drawn", async () => {
  using session = shell("env | cut -d= -f1 | sort | tr '\\n' ' '", { columns: 200 });
  await session.exit();
  expect(session.frame().join("")).not.toMatch(/\b(CI|NO_COLOR|FORCE_COLOR|VITEST|NODE_ENV)\b/);
});
