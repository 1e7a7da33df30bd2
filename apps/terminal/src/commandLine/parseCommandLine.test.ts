import { expect, test } from "vitest";
import { commandTable, optionTable } from "./commandTable.ts";
import { helpText } from "./helpText.ts";
import { parseCommandLine } from "./parseCommandLine.ts";

test("nothing, options alone or a case open the dashboard", () => {
  expect(parseCommandLine([])).toMatchObject({ command: "dashboard", arguments: [] });
  expect(parseCommandLine(["--once"])).toMatchObject({ options: { once: true } });
  expect(parseCommandLine(["case.json", "--ascii"])).toMatchObject({
    command: "dashboard",
    arguments: ["case.json"],
    options: { ascii: true },
  });
});

test("options stand before, between and behind words", () => {
  for (const given of [
    ["analyse", "x", "--as-of", "2024-07-14", "--json"],
    ["--json", "analyse", "--as-of=2024-07-14", "x"],
  ]) {
    expect(parseCommandLine(given)).toMatchObject({
      command: "analyse",
      arguments: ["x"],
      options: { "as-of": "2024-07-14", json: true },
    });
  }
});

test("a command may have two words", () => {
  expect(parseCommandLine(["user", "add", "ann", "--role", "coder"])).toEqual({
    command: "user add",
    arguments: ["ann"],
    options: expect.objectContaining({ role: "coder" }),
  });
});

test("help and version are commands and options", () => {
  for (const given of [["help"], ["--help"], ["-h"], ["analyse", "--help"]]) {
    expect(parseCommandLine(given).command).toBe("help");
  }
  for (const given of [["version"], ["--version"], ["-v"]]) {
    expect(parseCommandLine(given).command).toBe("version");
  }
});

test.each([
  [["help", "copy"], ["copy"]],
  [["copy", "x", "--help"], ["copy"]],
  [
    ["user", "add", "-h"],
    ["user", "add"],
  ],
  [["help", "user"], ["user"]],
  [["--help", "case.json"], []],
])("%j is help of what it names", (given, words) => {
  expect(parseCommandLine(given)).toMatchObject({ command: "help", arguments: words });
});

test.each([
  [["help", "analize"], "no such command: analize", "analyse"],
  [["help", "copy", "x"], "no such command: copy x", "copy"],
  [["analize", "x"], "no such command: analize", "analyse"],
  [["foo", "bar"], "no such command: foo", undefined],
  [["--jsno"], "no such option: --jsno", "--json"],
  [["user"], "user needs one of add, list, role, password, remove", undefined],
  [["user", "ad"], "no such command: user ad", "user add"],
  [["user", "add"], "user add needs NAME", undefined],
  [["-x"], "no such option: -x", undefined],
  [["analyse"], "analyse needs CASE", undefined],
  [["check", "a", "b"], "check takes no more words: b", undefined],
  [["check", "a", "--as-of", "2024-07-14"], "check takes no option --as-of", undefined],
  [["analyse", "x", "--as-of"], "the option needs a value: --as-of DATE", undefined],
  [["analyse", "x", "--json=yes"], "the option takes no value: --json=yes", undefined],
])("%j is wrong use", (given, message, nearest) => {
  expect(() => parseCommandLine(given)).toThrow(expect.objectContaining({ message, nearest }));
});

test("help of a command has its own options, of a group its commands, all in 80 columns", () => {
  expect(helpText("undo")).toMatch(
    /^Usage: harmel undo CASE NUMBER\n {2}take .*\n\nOptions:\n {2}--json/,
  );
  expect(helpText("undo")).not.toContain("--format");
  expect(helpText("user")).toContain("Usage: harmel user add NAME\n");
  for (const name of ["", "user", ...Object.keys(commandTable)]) {
    expect(
      helpText(name)
        .split("\n")
        .filter((line) => line.length > 80),
    ).toEqual([]);
  }
});

test("every command is explained in help, and every option", () => {
  const lines = helpText().split("\n");
  for (const name of Object.keys(commandTable)) {
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^  ${name}\\b.* \\w{2,}`)));
  }
  for (const name of Object.keys(optionTable)) {
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^  --${name}\\b.* \\w{2,}`)));
  }
});
