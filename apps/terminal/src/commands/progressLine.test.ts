import { expect, test } from "vitest";
import type { Surroundings } from "../commandLine/Surroundings.ts";
import { progressLine } from "./progressLine.ts";

function told(errorIsTerminal: boolean, json = false) {
  const written: string[] = [];
  let time = 0;
  const around: Surroundings = {
    environment: {},
    folder: "",
    isTerminal: errorIsTerminal,
    errorIsTerminal,
    columns: 30,
    out: () => undefined,
    error: (text) => written.push(text),
  };
  const line = progressLine(around, { json, now: () => time });
  for (const [at, share] of [0, 20, 400, 6000].entries()) {
    time = share;
    line.show({ file: "a\u001B[2J.csv", step: "reading", share: at / 4, rows: at * 1000 });
  }
  line.show({ file: "a\u001B[2J.csv", step: "storing" });
  line.end();
  return written;
}

test("in a pipe each step and every few seconds is a line, without control characters", () => {
  const written = told(false);
  expect(written).toHaveLength(3);
  for (const line of written) expect(line).toMatch(/^\P{Cc}+\n$/u);
  expect(written[1]).toContain("75 %, 3,000 rows");
});

test("in a terminal one line is written over, never longer than the window, and wiped off", () => {
  const written = told(true);
  expect(written.at(-1)).toBe("\r\u001B[2K");
  for (const line of written) {
    expect(line.startsWith("\r\u001B[2K")).toBe(true);
    expect(line.slice(5)).toMatch(/^\P{Cc}{0,29}$/u);
  }
});

test("for a program each line is a document, twice a second at most", () => {
  const written = told(false, true).map((line) => JSON.parse(line));
  expect(written.map(({ step }) => step)).toEqual(["reading", "reading", "storing"]);
  expect(written[1]).toMatchObject({ share: 0.75, rows: 3000 });
});
