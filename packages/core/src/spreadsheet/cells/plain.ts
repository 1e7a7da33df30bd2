import { shown } from "../../integrity/problem.ts";
import { isDay } from "../../time/day.ts";
import type { CellFormat } from "./cellFormat.ts";

/** Text as it stands; what it may say is for the schema of the record to check. */
export const text: CellFormat = {
  what: "text",
  read: (cell) => ({ value: cell }),
  write: (value: string) => value,
};

/** The name of a record. */
export const identifier: CellFormat = { ...text, what: "an id" };

/** One of some words. */
export const choice = (words: readonly string[]): CellFormat => ({
  what: words.join(", "),
  read: (cell) => ({ value: words.find((word) => word === cell.toLowerCase()) ?? cell }),
  write: (value: string) => value,
});

/** A calendar day. Other ways to write one are refused: 03/04/2024 is two days. */
export const day: CellFormat = {
  what: "YYYY-MM-DD",
  read: (cell) =>
    isDay(cell)
      ? { value: cell }
      : {
          code: "not-a-day",
          problem: `is not a day written YYYY-MM-DD: ${shown(cell)}`,
          fix: "write it as 2024-06-20; set the column to text first, so that the spreadsheet leaves it alone",
        },
  write: (value: string) => value,
};

/** A number with a decimal point. */
export const number: CellFormat = {
  what: "a number",
  read: (cell) =>
    /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(cell)
      ? { value: Number(cell) }
      : {
          code: "shape",
          problem: `is not a number: ${shown(cell)}`,
          fix: "write digits with a decimal point and no thousands separator, as 1250.5",
        },
  write: (value: number) => (Object.is(value, -0) ? "-0" : String(value)),
};

const truths = new Map([
  ["yes", true],
  ["true", true],
  ["no", false],
  ["false", false],
]);

/** Yes or no; empty says nothing, which is not no. */
export const yesOrNo: CellFormat = {
  what: "yes or no",
  read: (cell) => {
    const value = truths.get(cell.toLowerCase());
    if (value !== undefined) return { value };
    const fix = "write yes or no, or leave the cell empty";
    return { code: "shape", problem: `is neither yes nor no: ${shown(cell)}`, fix };
  },
  write: (value: boolean) => (value ? "yes" : "no"),
};
