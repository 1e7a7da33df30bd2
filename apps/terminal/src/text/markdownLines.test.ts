import { expect, test } from "vitest";
import { textOf } from "./Line.ts";
import { markdownLines } from "./markdownLines.ts";

const look = { isAscii: false, hasColour: false };
const shown = (text: string, width = 40, isAscii = false) =>
  markdownLines(text.split("\n"), width, { ...look, isAscii }).map(textOf);

test("headings and lists are laid out, and what was escaped shows as it is", () => {
  expect(shown("# A \\<b\\> \\#1\n\n- one two three", 12)).toEqual([
    "A <b> #1",
    "- one two",
    "  three",
  ]);
});

test("a block of text keeps its lines; in ASCII its blocks are figures", () => {
  expect(shown("```text\n a ·▁█\n```")).toEqual([" a ·▁█"]);
  expect(shown("```text\n a ▁█\n```", 40, true)).toEqual([" a 18"]);
});

test("the last column of a table stands beside the others, or beneath them", () => {
  const table =
    "| n | name | why |\n|---|---|---|\n| 1 | a \\| b | no troops were seen by anybody |\n";
  expect(shown(table, 50)).toEqual([
    "n  name   why",
    "1  a | b  no troops were seen by anybody",
    "",
  ]);
  expect(shown(table, 34)).toEqual([
    "n  name",
    "1  a | b",
    "    why: no troops were seen by",
    "    anybody",
    "",
  ]);
});
