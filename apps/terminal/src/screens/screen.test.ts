import { expect, test } from "vitest";
import { screens } from "../state/State.ts";
import { widthOf } from "../text/cut.ts";
import { textOf } from "../text/Line.ts";
import { pressed, testFrame } from "../testing/testFrame.ts";
import { aroundBody, screen } from "./screen.ts";

const sizes = [
  [60, 16],
  [80, 24],
  [119, 30],
  [160, 50],
  [300, 90],
] as const;

test.each(sizes)("at %i × %i no view is taller or wider than the window", (columns, rows) => {
  const size = { columns, rows: rows - 1 - aroundBody };
  for (const name of screens) {
    for (const state of [{}, { isOpen: true }, { over: "help" as const }, { asOf: "2024-07-14" }]) {
      const frame = testFrame({ ...size, state: { screen: name, ...state } });
      const lines = screen(frame).map(textOf);
      expect(lines).toHaveLength(rows - 1);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
    }
  }
});

test("plain ASCII is that and nothing else", () => {
  for (const name of screens) {
    for (const over of [undefined, "help", "cases"] as const) {
      const frame = testFrame({
        look: { isAscii: true },
        state: { screen: name, over },
        columns: 120,
      });
      expect(screen(frame).map(textOf).join("\n")).toMatch(/^[\n\x20-\x7e]*$/);
    }
  }
});

test("the day of knowledge moves the whole window", () => {
  expect(textAsOf("2024-07-14")).toContain("as of 2024-07-14");
  expect(textAsOf("2024-07-14")).toContain("Easing");
  expect(textAsOf("2020-01-01")).toContain("Unknown");
});

test("help shows every key of the table", () => {
  const lines = screen(testFrame({ state: { over: "help" as const }, rows: 80 }))
    .map(textOf)
    .join("\n");
  for (const key of ["ctrl+u", "shift+tab", "escape", "q", "/", "[", "]", "t", "?"]) {
    expect(lines).toContain(key);
  }
});

test("the opened signal is scrolled to its end and no further", () => {
  const state = pressed(["2", "[", "enter", "G", "j", "j"]);
  const lines = screen(testFrame({ state })).map(textOf);
  expect(lines.at(-2)).not.toBe("");
  expect(state.scroll).toBeGreaterThan(0);
});

function textAsOf(asOf: string): string {
  return screen(testFrame({ state: { asOf } }))
    .map(textOf)
    .join("\n");
}
