import { expect, test } from "vitest";
import { type KeyBinding, commandOf, keyTable } from "./keyTable.ts";

const entries = Object.entries(keyTable) as [keyof typeof keyTable, KeyBinding][];

test.each(entries)("%s has a binding, a description and one category", (_, binding) => {
  expect(binding.keys.length).toBeGreaterThan(0);
  expect(binding.description).toMatch(/^[a-z].{2,60}[^.]$/);
  expect(["Views", "Moving", "Signals", "Time", "Harmel"]).toContain(binding.category);
});

test("each key means one thing", () => {
  const keys = entries.flatMap(([, binding]) => binding.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test("each key leads to its command", () => {
  for (const [command, binding] of entries) {
    for (const key of binding.keys) expect(commandOf(key)).toBe(command);
  }
});
