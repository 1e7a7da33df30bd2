import type { AttentionView } from "@harmel/views";
import { expect, test } from "vitest";
import { attentionRows } from "./attentionRows.ts";

const cell = (sphere: string, count: number | null) => ({
  sphere,
  count,
  isSearched: count !== null,
});
const sphere = (id: string, isSearched: boolean, ...notCarried: string[]) => ({
  id,
  isSearched,
  notCarried: notCarried.map((signal) => ({ id: signal })),
});
const view = {
  spheres: [sphere("wires", true, "b"), sphere("exile", false), sphere("state", true)],
  signals: [
    { id: "a", cells: [cell("state", 0), cell("exile", null), cell("wires", 2)] },
    { id: "b", cells: [cell("state", 1), cell("exile", null), cell("wires", 0)] },
    { id: "old", cells: [cell("state", null), cell("exile", null), cell("wires", null)] },
  ],
} as unknown as AttentionView;

test("only searched spheres have cells, and days that nobody searched stand apart", () => {
  const { searched, notSearched, rows, outside } = attentionRows(view, "");
  expect(searched.map(({ id }) => id)).toEqual(["wires", "state"]);
  expect(notSearched.map(({ id }) => id)).toEqual(["exile"]);
  expect(rows.map(({ cells }) => cells.map(({ count }) => count))).toEqual([
    [2, 0],
    [0, 1],
  ]);
  expect(outside.map(({ id }) => id)).toEqual(["old"]);
});

test("with a sphere only the signals it never carried are left", () => {
  expect(attentionRows(view, "wires").rows.map(({ id }) => id)).toEqual(["b"]);
  expect(attentionRows(view, "nobody").rows).toHaveLength(2);
});
