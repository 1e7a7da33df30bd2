import { expect, test } from "vitest";
import type * as z from "zod";
import { evidenceSchema } from "../../casebook/evidence.ts";
import { reportSchema } from "../../casebook/report.ts";
import { signalSchema } from "../../casebook/signal.ts";
import { type SheetName, sheetColumns } from "./sheetColumns.ts";

const sheets = Object.keys(sheetColumns) as SheetName[];

/** The paths of the values of a record: objects are opened, lists are one value. */
function leaves(schema: z.ZodType, path: readonly string[] = []): string[] {
  const definition = schema.def as { innerType?: z.ZodType; shape?: Record<string, z.ZodType> };
  if (definition.innerType !== undefined) return leaves(definition.innerType, path);
  if (definition.shape === undefined) return [path.join(".")];
  return Object.entries(definition.shape).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

const paths = (sheet: SheetName) => sheetColumns[sheet].map((column) => column.path.join("."));

test.each([
  ["signals", leaves(signalSchema.omit({ evidence: true }))],
  ["evidence", ["signal", ...leaves(evidenceSchema)]],
  ["reports", leaves(reportSchema)],
] as const)("R53: %s has a column for every field of its record", (sheet, fields) => {
  expect(paths(sheet).toSorted()).toEqual([...fields].toSorted());
});

test.each(sheets)("every column of %s reads its own example", (sheet) => {
  for (const { name, format, example } of sheetColumns[sheet]) {
    expect({ name, ...format.read(example) }).toHaveProperty("value");
  }
});

test.each(sheets)("the columns of %s have names of their own and a meaning", (sheet) => {
  const names = sheetColumns[sheet].map((column) => column.name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z]+(?:_[a-z]+)*$/.test(name))).toEqual([]);
  expect(sheetColumns[sheet].filter((column) => column.meaning === "")).toEqual([]);
});
