import { parseCasebook } from "@harmel/core";
import { expect, test } from "vitest";
import { bundledCases } from "./bundledCases.ts";

test("each bundled case is read under its own id", () => {
  for (const { id, load } of bundledCases) expect(load().id).toBe(id);
});

test("each bundled case is what a check of it would give", () => {
  for (const { load } of bundledCases) expect(load()).toEqual(parseCasebook(load()));
});
