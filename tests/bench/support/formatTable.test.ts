import { expect, test } from "vitest";
import type { Table } from "./Bench.ts";
import { formatTable } from "./formatTable.ts";

test("numbers stand to the right under their heading, texts to the left", () => {
  const rows: Table["rows"] = [
    { what: "first frame", "median ms": 124.04 },
    { what: "all", "median ms": 1234, runs: 5 },
  ];
  expect(formatTable({ title: "Start", note: "aim: 250", rows }).trim().split("\n")).toEqual([
    "Start",
    "what         median ms  runs",
    "───────────  ─────────  ────",
    "first frame        124",
    "all              1,234     5",
    "aim: 250",
  ]);
});
