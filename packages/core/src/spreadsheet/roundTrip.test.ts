import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseCasebook } from "../casebook/parseCasebook.ts";
import { casebookHash } from "../hash/casebookHash.ts";
import { fullCasebook } from "../testing/fullCasebook.ts";
import { readSheets } from "./read/readSheets.ts";
import { someReport, someSignal } from "./testing/arbitraries.ts";
import { readRow } from "./text/readRow.ts";
import type { Separator } from "./text/separator.ts";
import { writeSheets } from "./write/writeSheets.ts";

const options = fc.record({
  separator: fc.constantFrom("," as const, ";" as const, "\t" as const),
  byteOrderMark: fc.boolean(),
});
const signalLists = fc.uniqueArray(someSignal, { maxLength: 3, selector: (signal) => signal.id });
const reportLists = fc.uniqueArray(someReport, { maxLength: 3, selector: (report) => report.id });

test("R55: a round trip through the sheets loses nothing", () => {
  fc.assert(
    fc.property(signalLists, reportLists, options, (signals, reports, how) => {
      const reading = readSheets(writeSheets({ signals, reports }, how));
      expect(reading.rejects).toEqual([]);
      expect(reading.signals).toStrictEqual(signals);
      expect(reading.reports).toStrictEqual(reports);
    }),
  );
});

test("R55: a casebook is the same after its sheets went through a spreadsheet", () => {
  const property = fc.property(fullCasebook(), options, (casebook, how) => {
    const { signals, reports } = readSheets(writeSheets(casebook, how));
    const read = parseCasebook({ ...casebook, signals, reports });
    expect(casebookHash(read)).toBe(casebookHash(casebook));
  });
  fc.assert(property);
});

test("R55: no cell that another program reads from a written sheet begins a formula", () => {
  fc.assert(
    fc.property(signalLists, reportLists, options, (signals, reports, how) => {
      for (const text of Object.values(writeSheets({ signals, reports }, how))) {
        expect(rawCells(text, how.separator).filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual(
          [],
        );
      }
    }),
  );
});

function rawCells(text: string, separator: Separator): string[] {
  const cells: string[] = [];
  let position = text.startsWith("\uFEFF") ? 1 : 0;
  while (position < text.length) {
    const row = readRow(text, position, separator);
    cells.push(...row.cells);
    position = row.next;
  }
  return cells;
}
