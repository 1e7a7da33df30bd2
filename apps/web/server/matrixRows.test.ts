import type { QuestionView } from "@harmel/views";
import { expect, test } from "vitest";
import { matrixRows } from "./matrixRows.ts";

const row = (id: string, diagnosticityValue: number | null) => ({
  id,
  diagnosticityValue,
  cells: [{ explanation: "first-put" }, { explanation: "best" }],
});
const question = {
  explanations: [{ id: "best" }, { id: "first-put" }],
  rows: [row("a", 0.5), row("b", null), row("c", 1.6)],
} as unknown as QuestionView;

const order = (how: Parameters<typeof matrixRows>[1]) =>
  matrixRows(question, how).rows.map(({ id }) => id);

test("columns and cells stand in order of rank", () => {
  const { columns, rows } = matrixRows(question, "known");
  expect(columns.map(({ id }) => id)).toEqual(["best", "first-put"]);
  expect(rows[0]?.cells.map(({ explanation }) => explanation)).toEqual(["best", "first-put"]);
});

test("rows stand as they became known, or by what they tell apart; what cannot tell is last", () => {
  expect(order("known")).toEqual(["a", "b", "c"]);
  expect(order("-diagnosticity")).toEqual(["c", "a", "b"]);
  expect(order("diagnosticity")).toEqual(["a", "c", "b"]);
});
