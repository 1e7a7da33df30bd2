import { expect, test } from "vitest";
import { fuzzImporters } from "./fuzzImporters.ts";

test("files with anything wrong are imported row by row or refused, and the rows add up", async () => {
  expect(await fuzzImporters(15)).toMatchObject({ imported: expect.any(Number) });
});
