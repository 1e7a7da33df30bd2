import { expect, test } from "vitest";
import { bundledCases } from "./bundledCases.ts";

test("each bundled case is read under its own id", () => {
  for (const { id, load } of bundledCases) expect(load().id).toBe(id);
});

test("a bundled case is read once", () => {
  for (const { load } of bundledCases) expect(load()).toBe(load());
});
