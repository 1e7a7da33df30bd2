import { expect, test } from "vitest";
import { fuzzImporters } from "./fuzzImporters.ts";

test("500 files with anything wrong: no fault that is not ours, every row accounted for", async () => {
  const outcomes = await fuzzImporters(500);
  process.stdout.write(`${JSON.stringify(outcomes)}\n`);
  expect(outcomes).toMatchObject({
    imported: expect.any(Number),
    "events-none-read": expect.any(Number),
  });
});
